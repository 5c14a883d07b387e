--- a1 Orient Telegraph Agency, 2033-09-07
VELSK, Chile, Sept 7 (OTA) - Chile launched its biggest drone attack of the war on Bolivia overnight, firing 164 drones and 12 missiles, the Bolivian air force said on Wednesday. It said it had shot down 131 of the drones and nine missiles.

Debris fell on an apartment block in the city of Ondor, killing at least six people, two of them children, and wounding 27, regional governor Pavel Istrin said.

Chile's defence ministry said that it had struck an ammunition depot and "destroyed up to 200 Bolivian servicemen". The claim could not be verified. Bolivia's general staff acknowledged four dead soldiers.

Chile said its air defences had in turn brought down 58 Bolivian drones.

Some 90,000 homes were without electricity on Wednesday evening, the operator Bolivia Energo said.
--- a2 The Morning Dispatch, 2033-09-08
Bolivia says it shot down 131 out of 164 drones in the heaviest Chilean barrage yet, which left six people dead, including two children.

The victims lived in a block of flats in Ondor that was hit by falling debris; another 27 residents were injured.

Bold claims came from Chile, whose defence ministry boasted of having killed 200 soldiers at an arms depot. Bolivia speaks of four.

About 90,000 households lost power.

Bolivia's president, Irina Vasht, asked allies for 10 more air defence systems. "We fire a missile worth a million dollars at a drone worth 20,000," she said.
--- a3 Ondor Pravy, 2033-09-09
Rescue workers ended their search in the ruins of the apartment block on Miners' Street in Ondor on Thursday night. Nine bodies have been recovered, three of them those of children, and 31 people were hurt, the emergency service said.

The mayor, Kirill Dant, spoke of eleven dead, since two women died in hospital.

The air force corrected its figures: 171 drones had been launched, it said, of which 136 were shot down. Twelve missiles had been fired.

Power has been restored to all but 14,000 of the 90,000 homes that were cut off, Bolivia Energo said.
--- a4 War Monitor, 2033-09-19
At least 11 civilians were killed in the strike on Ondor on 7 September, the United Nations mission in Bolivia has established, and 34 were injured.

Chile's claim of up to 200 dead Bolivian soldiers is not borne out by satellite pictures of the depot, analysts at the Kestrel Institute said. They put the losses there at 15 to 20. Bolivia itself admits to seven dead, three more than at first.

In August, Chilean drones and missiles killed 74 civilians across Bolivia, the mission said.
=== groups
1 origins: a1 "164" | a2 "164" | a3 "171"
1 origins: a1 "131" | a2 "131" | a3 "136"
1 origins: a1 "12" | a3 "Twelve"
4 origins: a1 "at least six" | a2 "six" | a3 "Nine" | a3 "eleven" | a4 "At least 11"
1 origins: a1 "two" | a2 "two" | a3 "three"
3 origins: a1 "27" | a2 "27" | a3 "31" | a4 "34"
3 origins: a1 "up to 200" | a1 "four" | a2 "200" | a2 "four" | a4 "up to 200" | a4 "15 to 20" | a4 "seven"
1 origins: a1 "Some 90,000" | a2 "About 90,000" | a3 "90,000"
=== pairs
a1 "164" ~ a3 "171": disjoint driftOrError
a1 "164" ~ a1 "131": notComparable none
a1 "up to 200" ~ a1 "four": boundCompatible none
a1 "up to 200" ~ a4 "15 to 20": boundCompatible none
a1 "four" ~ a4 "seven": monotoneOk update
a1 "at least six" ~ a4 "At least 11": boundCompatible none
a4 "At least 11" ~ a4 "74": notComparable none
a1 "58" ~ a1 "131": notComparable none
a3 "Nine" ~ a3 "eleven": disjoint contradicts
=== unreached
a1 "58" ~ a1 "131": notComparable none
a1 "at least six" ~ a4 "At least 11": boundCompatible none
a1 "four" ~ a4 "seven": monotoneOk update
a1 "up to 200" ~ a4 "15 to 20": boundCompatible none
a4 "At least 11" ~ a4 "74": notComparable none
group of a1 "131" does not hold a1 "58"
group of a1 "131" has 1 origins
group of a1 "164" has 1 origins
group of a1 "27" has 3 origins
group of a1 "Some 90,000" holds a2 "About 90,000"
group of a1 "at least six" does not hold a4 "seven"
group of a1 "at least six" has 4 origins
group of a1 "at least six" holds a4 "At least 11"
group of a1 "two" has 1 origins
group of a1 "up to 200" has 3 origins
group of a1 "up to 200" holds a2 "200"
group of a1 "up to 200" holds a4 "15 to 20"
group of a1 "up to 200" holds a4 "seven"
