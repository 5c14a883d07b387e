--- a1 Metro Press Agency, 2036-10-02
VARDE, Oct 2 (Metro Press Agency) - Part of the Linden shopping centre in Varde collapsed on Thursday afternoon. At least six people were killed and 40 injured, fire chief Tove Kragh said. About 30 others were missing.

The owner, Nordan Estates, said 220 customers and staff had been in the building. It did not say why the roof gave way.

The city hospital said it was treating 37 patients, eight of them in intensive care.
--- a2 Varde Morgen, 2036-10-03
Rescuers found two more bodies in the ruins of the Linden shopping centre overnight, bringing the death toll to eight, Kragh said on Friday. Nineteen people are unaccounted for.

A trade union for shop workers said that its members in the building alone numbered 150 and that as many as 400 people had been inside, almost twice the number given by Nordan Estates.

The hospital said 52 people had been brought in. Damages may reach 80 million kroner, insurers said.
--- a3 The Baltic Observer, 2036-10-08
The fire service ended its search at the Linden centre in Varde on Tuesday. Eleven people died and 54 were hurt, its chief, Tove Kragh, said. Nobody is missing any more.

Nordan Estates corrected its figure for the people in the building from 220 to 310.

Six days ago, the first toll had been six dead. The city's building office had warned of the roof in 2034.
=== groups
1 origins: a1 "At least six" | a2 "eight" | a3 "Eleven" | a3 "six"
1 origins: a1 "About 30" | a2 "Nineteen"
2 origins: a1 "220" | a2 "as many as 400" | a3 "220" | a3 "310"
=== pairs
a1 "At least six" ~ a2 "eight": boundCompatible restates
a1 "At least six" ~ a3 "Eleven": monotoneOk update
a1 "220" ~ a2 "as many as 400": boundCompatible none
a1 "220" ~ a3 "310": monotoneOk update
a1 "40" ~ a1 "At least six": notComparable none
=== unreached
a1 "220" ~ a2 "as many as 400": boundCompatible none
a1 "220" ~ a3 "310": monotoneOk update
group of a1 "220" holds a3 "220"
group of a1 "220" holds a3 "310"
group of a1 "About 30" has 1 origins
group of a1 "At least six" has 1 origins
