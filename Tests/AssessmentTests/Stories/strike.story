--- a1 Union Telegraph, 2029-04-10
BRENN - Some 12,000 nurses walked out of the hospitals of Carva on Tuesday, the nurses' union SNC said, calling it the biggest strike in ten years. The health ministry spoke of 7,500 strikers.

Four hundred and twenty operations were cancelled, ministry spokesman Pavel Orth said. Emergency wards stayed open.

The union demands 11 percent more pay. The government has offered 4 percent.
--- a2 Carva Courier, 2029-04-11
The strike of the nurses in Carva went into its second day on Wednesday. According to the SNC, 12,000 took part on the first day. The health ministry repeated its count of 7,500.

The hospital federation, which represents 61 clinics, put the number of cancelled operations at 900, more than twice the ministry's figure of 420.

"Four percent is an insult," said SNC president Dora Malik. Her union wants 11 percent.
--- a3 Brenn Evening News, 2029-04-16
The nurses of Carva went back to work on Monday after six days of strike. The government raised its offer to 6.5 percent, and the SNC, which had demanded 11 percent, accepted.

About 2,300 operations were cancelled because of the strike, the hospital federation said. The health ministry admits to 1,100.

A poll by the Lenz institute found that 68 percent of the 1,004 people asked supported the nurses.
=== groups
2 origins: a1 "Some 12,000" | a1 "7,500" | a2 "12,000" | a2 "7,500"
2 origins: a1 "Four hundred and twenty" | a2 "900" | a2 "420" | a3 "About 2,300" | a3 "1,100"
1 origins: a1 "11 percent" | a2 "11 percent" | a3 "11 percent"
=== pairs
a1 "Some 12,000" ~ a1 "7,500": disjoint contradicts
a1 "Some 12,000" ~ a2 "12,000": agree restates
a1 "7,500" ~ a2 "7,500": agree restates
a1 "Four hundred and twenty" ~ a2 "900": disjoint contradicts
a1 "Four hundred and twenty" ~ a2 "420": agree restates
a1 "11 percent" ~ a1 "4 percent": notComparable none
a3 "68 percent" ~ a3 "6.5 percent": notComparable none
=== unreached
group of a1 "11 percent" has 1 origins
