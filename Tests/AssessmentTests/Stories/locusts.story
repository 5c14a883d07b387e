--- a1 Savanna Wire, 2035-05-06
OMBARE (Savanna Wire) - Locusts have stripped 48,000 hectares of millet in the Tuluga plain, the agriculture ministry said on Sunday. It has sent 12 spray planes.

The farmers' association says that more than 70,000 hectares are lost. "The ministry counts from the road," said its president, Hawa Dembele.

Some 9,000 families have asked for food aid, according to the World Food Programme.
--- a2 Ombare Daily, 2035-05-08
The area eaten bare by locusts in the Tuluga plain has grown to 55,000 hectares, the agriculture ministry said on Tuesday. It admitted that only five of its 12 planes can fly.

Satellite pictures show about 62,000 hectares without green, the mapping institute in Kade said.

The World Food Programme put the number of families in need at 14,000. Three children died in a crush at a food store in Ombare, police said.
--- a3 Continental Review, 2035-05-15
A week after the ministry spoke of 55,000 hectares, it gave the damage in the Tuluga plain as 90,000 hectares on Tuesday. The farmers' association stood by its figure of more than 70,000.

The crush in Ombare killed five children, a doctor at the town's hospital said. Police still speak of three.

The swarm of 2004 had destroyed 130,000 hectares.
=== groups
3 origins: a1 "48,000 hectares" | a1 "more than 70,000 hectares" | a2 "55,000 hectares" | a2 "about 62,000 hectares" | a3 "55,000 hectares" | a3 "90,000 hectares" | a3 "more than 70,000"
1 origins: a1 "Some 9,000" | a2 "14,000"
2 origins: a2 "Three" | a3 "five" | a3 "three"
1 origins: a1 "12" | a2 "12"
=== pairs
a1 "48,000 hectares" ~ a1 "more than 70,000 hectares": disjoint contradicts
a1 "48,000 hectares" ~ a3 "90,000 hectares": monotoneOk update
a2 "55,000 hectares" ~ a3 "55,000 hectares": agree restates
a2 "Three" ~ a3 "three": agree restates
a3 "90,000 hectares" ~ a3 "130,000 hectares": notComparable none
=== unreached
group of a1 "Some 9,000"
