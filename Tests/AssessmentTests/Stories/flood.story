--- a1 Delta Wire, 2030-07-02
SORAN, July 2 (Delta Wire) - Floods in the Soran delta have killed 19 people and left 6,000 homeless, the interior ministry said on Tuesday. Another 40 are missing.

In the camps, eight people have died of diarrhoea, the aid group Aqua Aid said. The number of people in the camps is 2,200.

Provincial governor Samir Dault said that at least 25 people had drowned. He asked for 300 boats.
--- a2 Soran Mail, 2030-07-04
The death toll from the Soran floods has climbed to 33, according to the interior ministry. A ministry spokesman, Hadi Noor, said that 28 people were still missing and that more than 9,000 had lost their homes.

Aqua Aid says 11 people have died of diarrhoea in the camps, where 3,500 people now live.

Two days ago the ministry had counted 19 dead. Only 60 boats have arrived, governor Samir Dault complained.
--- a3 World Bulletin, 2030-07-10
More than a week after the Soran floods, 41 people are known to have died, the interior ministry said on Wednesday. Nobody is missing any more. An official at the ministry, who asked not to be named, said that at least 60 bodies had been buried without being registered.

Aqua Aid counted 15 deaths in the camps.

The flood of 2019 killed 120 people in the same delta.
=== groups
3 origins: a1 "19" | a1 "at least 25" | a2 "33" | a2 "19" | a3 "41" | a3 "at least 60"
1 origins: a1 "eight" | a2 "11" | a3 "15"
1 origins: a1 "40" | a2 "28"
1 origins: a1 "6,000" | a2 "more than 9,000"
1 origins: a1 "2,200" | a2 "3,500"
=== pairs
a1 "19" ~ a2 "33": disjoint driftOrError
a1 "19" ~ a2 "19": agree restates
a1 "19" ~ a3 "41": monotoneOk update
a1 "19" ~ a1 "at least 25": disjoint contradicts
a1 "19" ~ a1 "eight": notComparable none
a3 "41" ~ a3 "120": notComparable none
a1 "300" ~ a2 "60": notComparable none
=== unreached
group of a1 "2,200"
