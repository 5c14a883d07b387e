--- a1 Republic Radio, 2033-06-05
MAREN - Turnout in Sunday's presidential election in Lomar reached 54 percent by 6 p.m., the electoral commission said. At the last election, in 2028, it was 61 percent at the same hour.

Candidate Ada Brescan led with 48.2 percent of the vote after a third of the ballots had been counted, the commission said. Her rival Jon Tavi had 44 percent.

Tavi's campaign said 120 polling stations had opened late. The commission spoke of 35.
--- a2 The Lomar Times, 2033-06-06
Ada Brescan won Lomar's presidential election with 51.4 percent of the vote, the electoral commission said on Monday. Jon Tavi received 45.1 percent. Turnout was 66 percent, five percentage points more than in 2028.

Observers from the Southern Union said that at least 90 polling stations had opened late. The commission, whose chairman Oskar Melin read out the results, knew of 35.

Some 2.1 million people voted.
--- a3 Lomar Wire, 2033-06-06
MAREN (Lomar Wire) - The winner of Sunday's election in Lomar, Ada Brescan, received 51.4 percent, according to commission chairman Oskar Melin. About 2.1 million voters went to the polls, a turnout of 66 percent.

Tavi, who got 45.1 percent, said he would go to court. His campaign counted 120 polling stations that had not opened on time.
=== groups
1 origins: a1 "54 percent" | a2 "66 percent" | a3 "66 percent"
1 origins: a1 "48.2 percent" | a2 "51.4 percent" | a3 "51.4 percent"
1 origins: a1 "44 percent" | a2 "45.1 percent" | a3 "45.1 percent"
3 origins: a1 "120" | a1 "35" | a2 "at least 90" | a2 "35" | a3 "120"
1 origins: a2 "Some 2.1 million" | a3 "About 2.1 million"
=== pairs
a1 "54 percent" ~ a1 "61 percent": notComparable none
a2 "51.4 percent" ~ a2 "45.1 percent": notComparable none
a2 "51.4 percent" ~ a3 "51.4 percent": agree restates
a1 "120" ~ a1 "35": disjoint contradicts
a2 "66 percent" ~ a2 "five percentage points": notComparable none
=== unreached
group of a1 "120" holds a2 "35"
group of a1 "44 percent" has 1 origins
group of a1 "54 percent" holds a2 "66 percent"
group of a2 "Some 2.1 million" has 1 origins
