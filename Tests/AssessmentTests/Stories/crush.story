--- a1 Continental Press, 2034-09-24
SANTA ROVIRA, Sept 24 (Continental Press) - At least 31 people were crushed to death and more than 150 injured at a football ground in Santa Rovira on Saturday night when fans tried to force their way through a locked gate, the interior ministry said on Sunday.

"We have 31 bodies at the central morgue, nine of them children," ministry spokesman Rafael Ondarra told reporters. He said that 24 of the dead had been identified.

The Molino stadium is licensed to hold 18,000 spectators. The club, Atletico Rovira, said it had sold 17,400 tickets for the derby, but the police union put the number of people inside at about 25,000.

Twelve people, among them the club's head of security, were being held for questioning, a prosecutor said.

It was the country's worst stadium disaster since 1987, when 66 supporters died in a fire in the port city of Callana.
--- a2 Daily Beacon, 2034-09-25
FAMILIES wept outside the morgue last night after 31 football fans were crushed to death in a stampede at a packed South American stadium.

Nine children were among those killed when supporters rushed a locked gate at the Molino ground in Santa Rovira, officials said. Another 150 were hurt.

As many as 25,000 people had crammed into a stadium built for 18,000, according to police.

Club bosses at Atletico Rovira insist they sold only 17,400 tickets for Saturday's derby clash.

Twelve people have been arrested.

One British tourist, Colin Hale, 43, said: "It was like being under a landslide. I counted ten people who weren't moving."
--- a3 El Faro de Rovira, 2034-09-26
The number of people killed in Saturday's crush at the Molino stadium has risen to 38 after seven of the injured died in hospital, the health secretary of Santa Rovira province, Ines Caldera, said on Monday evening.

Of 163 people taken to hospitals, 41 are still being treated, 11 of them in critical condition, she said. The interior ministry, which had given 31 dead on Sunday, did not comment.

The association of victims' families says it has the names of 44 dead, among them five who were buried before they could be registered.

The prosecutor's office said that it had turned up 3,200 forged tickets. Turnstile records seen by this newspaper show 21,900 entries.

Four of the 12 people detained at the weekend were released on Monday. The government promised 40,000 pesos to each family and put the cost of repairing the gate side at 2.5 million pesos.
--- a4 World Service Radio, 2034-10-04
A judge in Santa Rovira has ordered the president of Atletico Rovira to be detained over last month's stadium crush, which the provincial health secretary now says killed 40 people.

The judge, Marta Quiles, said that the club had let in at least 22,000 people, some 4,000 more than the ground was allowed to hold. The club has said that it sold 17,400 tickets.

Relatives of the victims, who say that 44 people died, marched through the city on Tuesday. Organisers said 5,000 had joined them.

The disaster comes three months after nine people were killed in a crush at a concert in neighbouring Belmonte.
=== groups
3 origins: a1 "At least 31" | a1 "31" | a2 "31" | a3 "38" | a3 "31" | a3 "44" | a4 "40" | a4 "44"
1 origins: a1 "more than 150" | a2 "150"
2 origins: a1 "nine" | a2 "Nine"
2 origins: a1 "about 25,000" | a2 "As many as 25,000" | a4 "at least 22,000"
1 origins: a1 "17,400" | a2 "17,400" | a4 "17,400"
1 origins: a1 "18,000" | a2 "18,000"
1 origins: a1 "Twelve" | a2 "Twelve" | a3 "12"
=== pairs
a1 "At least 31" ~ a3 "38": boundCompatible none
a1 "At least 31" ~ a2 "31": boundCompatible undetermined
a3 "38" ~ a3 "44": disjoint contradicts
a3 "44" ~ a4 "44": agree restates
a3 "38" ~ a4 "40": monotoneOk update
a2 "As many as 25,000" ~ a4 "at least 22,000": boundCompatible none
a1 "At least 31" ~ a1 "66": notComparable none
a4 "40" ~ a4 "nine": notComparable none
a1 "17,400" ~ a1 "about 25,000": notComparable none
a1 "18,000" ~ a1 "about 25,000": notComparable none
