--- a1 Northwire, 2035-11-05
FREDHOLM (Northwire) - Hackers have stolen the personal data of 2.3 million customers of Solvang Bank, the lender said on Monday, adding that no money had been taken.

The records include names, addresses and, for about 410,000 people, passport numbers, chief executive Marit Aune told a news conference. "We are deeply sorry," she said.

The bank's shares dropped 11.4 percent, wiping 1.9 billion kroner off its market value.

The data protection authority said that it had received 6,200 complaints since Friday, when the first files appeared on the internet. It may fine the bank up to 4 percent of its yearly turnover.

In 2031 a breach at the insurer Trygden exposed the data of 900,000 people.
--- a2 Daily Ledger, 2035-11-06
Solvang Bank's 2.3 million customers have had their data stolen by hackers.

Over 400,000 of them also lost their passport numbers, boss Marit Aune admitted.

The privacy watchdog has been flooded with more than 6,000 complaints and could impose a fine of 4% of the bank's turnover.

Some $170m was wiped off the value of the lender, whose shares fell by more than a tenth.

Is your account at risk? A bank spokesman said that just 1,100 customers had reported suspicious payments.
--- a3 Fredholm Tidende, 2035-11-13
Far more people are hit by the theft of data from Solvang Bank than it first said. The bank now puts the number of customers whose records were copied at 3.1 million, among them 240,000 children with savings accounts.

The passport numbers of 415,000 people were taken, it said in a letter to the data protection authority.

But researchers at the security firm Kvartz, who looked at the files, counted the records of 4.7 million persons. Many of these, Kvartz said, had closed their accounts years ago.

The authority has now received 19,500 complaints.

Police have arrested three men aged between 19 and 24. About 5,400 customers have left the bank in one week, according to its own figures.
--- a4 The Consumer Post, 2035-12-02
Solvang Bank will pay 350 kroner to each of the 3.1 million customers whose data were stolen last month, it said on Friday. That would cost the bank about 1.1 billion kroner.

The consumer council called the sum "an insult". It says that the leak hit at least 4.7 million people, a number it has from the security firm Kvartz, and has filed a suit for 38,000 of them.

The number of complaints to the data protection authority stands at 27,000.

Since the leak, 61,000 customers have closed their accounts, the bank said.
=== groups
2 origins: a1 "2.3 million" | a2 "2.3 million" | a3 "3.1 million" | a3 "4.7 million" | a4 "3.1 million" | a4 "at least 4.7 million"
1 origins: a1 "about 410,000" | a2 "Over 400,000" | a3 "415,000"
1 origins: a1 "6,200" | a2 "more than 6,000" | a3 "19,500" | a4 "27,000"
0 origins: a1 "11.4 percent" | a2 "more than a tenth"
1 origins: a3 "About 5,400" | a4 "61,000"
0 origins: a1 "up to 4 percent" | a2 "4%"
=== pairs
a1 "2.3 million" ~ a3 "3.1 million": monotoneOk update
a3 "3.1 million" ~ a3 "4.7 million": disjoint contradicts
a3 "3.1 million" ~ a4 "3.1 million": agree restates
a3 "4.7 million" ~ a4 "at least 4.7 million": boundCompatible restates
a1 "about 410,000" ~ a2 "Over 400,000": boundCompatible restates
a1 "2.3 million" ~ a1 "900,000": notComparable none
a1 "2.3 million" ~ a1 "about 410,000": notComparable none
a1 "6,200" ~ a3 "19,500": monotoneOk update
a3 "240,000" ~ a3 "3.1 million": notComparable none
=== unreached
a3 "3.1 million" ~ a3 "4.7 million": disjoint contradicts
a3 "4.7 million" ~ a4 "at least 4.7 million": boundCompatible restates
group of a1 "11.4 percent"
group of a1 "2.3 million" holds a3 "4.7 million"
group of a1 "2.3 million" holds a4 "at least 4.7 million"
group of a1 "about 410,000" has 1 origins
group of a3 "About 5,400" holds a3 "About 5,400"
