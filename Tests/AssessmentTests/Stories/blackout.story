--- a1 Northlight Agency, 2031-11-18
TRELLEBY (Northlight Agency) - A storm cut off power to 340,000 households on the Holm islands on Monday night, grid operator Vestnett said. By noon on Tuesday 95,000 of them were still in the dark.

Two men were killed when a mast fell on their van near Skarven, police said. Regional health director Ines Dahl reported 18 injured, most of them with cuts from glass.

Vestnett put the damage at €40 million.
--- a2 Holm Tidende, 2031-11-19
Three people have died in the storm that hit the Holm islands, police said on Wednesday. The third victim, a fisherman, was found on the beach at Varo.

The blackout hit around 340,000 households, according to Vestnett. The consumer association says the operator is playing it down: it counted more than 500,000 households without electricity. "Half a million homes were dark," its director, Rolf Sten, said.

Eighteen people were hurt. Repairs will cost between €40 million and €55 million, Vestnett's chief executive, Maja Lindqvist, told Holm Tidende.
--- a3 The Sound Review, 2031-11-24
Vestnett restored the last of the 340,000 households on the Holm islands on Sunday, six days after the storm. The company now puts the damage at €62 million.

The number of dead rose to four on Saturday, police said, when a 71-year-old woman died in hospital in Trelleby. Ines Dahl's office has recorded 26 injured.

In the storm of 2019, nine people died on the islands.
=== groups
2 origins: a1 "340,000" | a2 "around 340,000" | a2 "more than 500,000" | a2 "Half a million" | a3 "340,000"
1 origins: a1 "Two" | a2 "Three" | a3 "four"
1 origins: a1 "18" | a2 "Eighteen" | a3 "26"
1 origins: a1 "€40 million" | a2 "between €40 million and €55 million" | a3 "€62 million"
=== pairs
a1 "340,000" ~ a2 "around 340,000": agree restates
a1 "340,000" ~ a2 "more than 500,000": disjoint contradicts
a1 "Two" ~ a2 "Three": disjoint driftOrError
a1 "Two" ~ a3 "four": monotoneOk update
a1 "€40 million" ~ a2 "between €40 million and €55 million": overlap restates
a1 "18" ~ a1 "Two": notComparable none
a3 "four" ~ a3 "nine": notComparable none
=== unreached
a1 "340,000" ~ a2 "more than 500,000": disjoint contradicts
a1 "Two" ~ a2 "Three": disjoint driftOrError
a1 "Two" ~ a3 "four": monotoneOk update
a1 "€40 million" ~ a2 "between €40 million and €55 million": overlap restates
group of a1 "340,000" has 2 origins
group of a1 "340,000" holds a2 "Half a million"
group of a1 "340,000" holds a2 "more than 500,000"
group of a1 "Two" holds a1 "Two"
group of a1 "€40 million" holds a2 "between €40 million and €55 million"
