--- a1 Corran Mail, 2031-05-03
CORRAN - Tens of thousands of people marched through Corran on Saturday against a new rent law. Police put the crowd at 25,000. The Tenants' League, which called the march, said 80,000 had come.

Police arrested 31 people, among them four minors, spokeswoman Ilse Dorn said. Nine officers were hurt by bottles, she said.

"We have never filled this square before," League chairwoman Petra Oyelaran told the crowd.
--- a2 Evening Standard of Velm, 2031-05-04
Organisers said 80,000 people had taken to the streets of Corran on Saturday; the police count was about 25,000.

A group of statisticians at Velm University, who counted heads on aerial photographs, arrived at between 38,000 and 44,000 marchers.

The League's lawyer, Tomas Reke, said at least 50 people had been arrested and that six of them were minors. Thirty-one people remain in custody, the public prosecutor's office said on Sunday.
--- a3 Corran Today, 2031-05-05
Police corrected their figures for Saturday's rent march on Monday. The number of arrests in Corran rose to 44, and 12 officers were injured, spokeswoman Ilse Dorn said. The force stood by its estimate of 25,000 marchers.

"Forty-four is still not the whole truth," said Tomas Reke, a lawyer for the Tenants' League, which speaks of at least 50 arrests.
=== groups
3 origins: a1 "25,000" | a1 "80,000" | a2 "80,000" | a2 "about 25,000" | a2 "between 38,000 and 44,000" | a3 "25,000"
3 origins: a1 "31" | a2 "at least 50" | a2 "Thirty-one" | a3 "44" | a3 "at least 50"
1 origins: a1 "Nine" | a3 "12"
2 origins: a1 "four" | a2 "six"
=== pairs
a1 "25,000" ~ a2 "80,000": disjoint contradicts
a1 "25,000" ~ a2 "about 25,000": agree restates
a1 "80,000" ~ a2 "80,000": agree restates
a1 "31" ~ a2 "at least 50": disjoint contradicts
a1 "31" ~ a1 "four": notComparable none
a2 "at least 50" ~ a3 "44": disjoint contradicts
=== unreached
a1 "80,000" ~ a2 "80,000": agree restates
