--- a1 Northern Agency, 2030-03-12
TARSK, Ecuador (Northern Agency) - At least 14 soldiers were killed and 30 wounded when Peruvian artillery shelled Hill 212 on Tuesday, the Ecuadorian defence ministry said.

Ecuador's army said its return fire had killed more than 60 Peruvian troops and destroyed seven tanks. Neither claim could be verified.

Peru said two of its soldiers had died. It did not comment on the wounded.

Some 2,500 residents have fled the border strip, the Red Crescent said.
--- a2 Velan Courier, 2030-03-13
PIURA - Two Peruvian soldiers fell and five were wounded in Tuesday's fighting on Hill 212, the Peruvian defence ministry said on Wednesday. Its spokesman, Colonel Arvo Lind, said 90 Ecuadorian soldiers had been killed, among them a battalion commander.

Ecuador admits to 14 dead. It claims to have killed more than 60 Peruvian troops, a number that Lind called "a fairy tale".

About 2,500 civilians left their homes, according to the Red Crescent.
--- a3 The Observer Post, 2030-03-18
Six days after the shelling of Hill 212, the United Nations monitoring mission said that it had confirmed the deaths of 19 Ecuadorian soldiers and eight Peruvian soldiers.

The Ecuadorian defence ministry raised its own toll to 17 on Monday. The mission's head, Greta Halloran, told The Observer Post that the two sides had exchanged 22 prisoners.

The number of displaced people has reached 4,100, the Red Crescent said on Sunday.
=== groups
3 origins: a1 "At least 14" | a2 "90" | a2 "14" | a3 "19" | a3 "17"
3 origins: a1 "more than 60" | a1 "two" | a2 "Two" | a2 "more than 60" | a3 "eight"
1 origins: a1 "Some 2,500" | a2 "About 2,500" | a3 "4,100"
=== pairs
a1 "At least 14" ~ a2 "90": boundCompatible none
a1 "more than 60" ~ a1 "two": disjoint contradicts
a1 "two" ~ a2 "Two": agree restates
a1 "more than 60" ~ a2 "more than 60": agree restates
a1 "At least 14" ~ a1 "more than 60": notComparable none
a1 "At least 14" ~ a1 "30": notComparable none
a1 "Some 2,500" ~ a3 "4,100": monotoneOk update
=== unreached
group of a1 "more than 60" holds a2 "Two"
a1 "two" ~ a2 "Two": agree restates
a1 "Some 2,500" ~ a3 "4,100": monotoneOk update
