--- a1 Pacific News Agency, 2033-06-13
DELMONT (Pacific News Agency) - Halvane Motors is recalling 1.4 million cars worldwide over a brake fault, the carmaker said on Monday. The National Road Safety Board has linked the fault to at least 19 deaths.

The recall covers the Corso and Corso Plus models built between 2027 and 2031. Some 640,000 of the vehicles are in the United States and 310,000 in Europe, Halvane said in a statement.

It expects the repairs to cost about $850 million. Shares in the company fell 9 percent to $41.20.

The safety board said it had received 233 complaints about the brakes and was investigating 27 fatal crashes. "The company has known of this since at least 2030," said the board's chair, Lorraine Osei.

In 2025 Halvane called back 2.1 million cars over faulty airbags.
--- a2 Motoring Today, 2033-06-14
Halvane Motors has recalled 1.4 million cars after a brake defect killed 19 people.

About 640,000 of them are on American roads, with a further 310,000 in Europe.

The repair bill will come to $850m, the company says, and its share price has tumbled by almost a tenth.

US regulators are looking into 27 deadly crashes. They say that drivers had filed 233 complaints.

Are you one of the 52,000 Corso owners in Britain? Call the helpline.
--- a3 Delmont Courier, 2033-06-17
The brake scandal at Halvane Motors grew on Thursday when the National Road Safety Board raised the number of deaths that it links to the fault from 19 to 26. It had earlier counted 27 fatal crashes, of which it has now ruled out four.

A law firm acting for 140 families says that the brakes have failed in at least 61 fatal accidents. Halvane disputes this: "We know of 11 deaths in which the brakes may have played a role," a spokeswoman, Karin Voss, said.

The union at the Delmont plant fears for 3,800 jobs. Analysts at Bell Harrow put the total cost of the recall at up to $1.6 billion, nearly twice the company's own estimate of $850 million.
--- a4 Radio Europa, 2033-06-28
Halvane has widened its recall by 220,000 vans, which brings the number of vehicles called back to 1.62 million, the carmaker said on Tuesday.

The extra repairs will add $130 million to the bill, now put at $980 million.

By Sunday, 95,000 cars had been repaired, or about 6 percent of the total, Halvane said. The safety board, which this month linked 26 deaths to the brakes, said the work was going "far too slowly". The European Commission said 334,000 of the cars were registered in the union.
=== groups
1 origins: a1 "1.4 million" | a2 "1.4 million" | a4 "1.62 million"
1 origins: a1 "Some 640,000" | a2 "About 640,000"
1 origins: a1 "310,000" | a2 "310,000"
2 origins: a1 "about $850 million" | a2 "$850m" | a3 "up to $1.6 billion" | a3 "$850 million" | a4 "$980 million"
2 origins: a1 "at least 19" | a2 "19" | a3 "19" | a3 "26" | a3 "11" | a4 "26"
2 origins: a1 "27" | a2 "27" | a3 "27" | a3 "at least 61"
1 origins: a1 "233" | a2 "233"
=== pairs
a1 "1.4 million" ~ a1 "2.1 million": notComparable none
a1 "1.4 million" ~ a1 "Some 640,000": notComparable none
a1 "1.4 million" ~ a4 "1.62 million": monotoneOk update
a3 "26" ~ a3 "11": disjoint contradicts
a3 "up to $1.6 billion" ~ a3 "$850 million": boundCompatible none
a3 "19" ~ a3 "26": monotoneOk update
a1 "233" ~ a2 "233": agree restates
a1 "27" ~ a1 "at least 19": notComparable none
a4 "$130 million" ~ a4 "$980 million": notComparable none
=== unreached
a1 "233" ~ a2 "233": agree restates
group of a1 "1.4 million" does not hold a2 "About 640,000"
group of a1 "233" has 1 origins
group of a1 "Some 640,000" does not hold a1 "1.4 million"
group of a1 "Some 640,000" does not hold a2 "1.4 million"
group of a1 "Some 640,000" does not hold a4 "1.62 million"
group of a1 "Some 640,000" holds a1 "Some 640,000"
