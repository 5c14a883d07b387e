--- a1 Agence Meridian, 2031-03-04
PORT-LANNEC, March 4 (Agence Meridian) - A measles outbreak in the Keloran islands has killed at least 17 people since January, most of them children, and infected more than 900, the health ministry said on Tuesday.

Health Minister Odile Marchetti said laboratories had confirmed 412 of the cases, while another 530 were suspected. "Nearly all of those who died were under five, and none had been vaccinated," she told a news conference.

Only 58 percent of infants in the archipelago received a first dose last year, down from 81 percent in 2026, according to the World Health Organization. The WHO has sent 120,000 doses of vaccine.

In the neighbouring republic of Samara, where the virus is thought to have come from, 63 people have died since last autumn.
--- a2 The Morning Tribune, 2031-03-05
Measles has killed 17 people and infected 900 in the Keloran islands, where vaccination rates have collapsed.

More than 400 cases have been confirmed by laboratories and over 500 more are suspected, Health Minister Odile Marchetti told Agence Meridian.

None of the dead children had been vaccinated, she said.

WHO figures show that just 58% of infants got their first jab last year. A decade ago the share was around 90%.

A shipment of 120,000 vaccine doses arrived in Port-Lannec at the weekend.
--- a3 Gazette de Port-Lannec, 2031-03-12
Twenty-three people have now died of measles, the health ministry said in its weekly bulletin on Wednesday, six more than a week ago. The bulletin lists 655 confirmed infections as of 10 March and 498 suspected ones.

But doctors at the Saint-Corentin hospital say the true toll is higher. "We alone have lost 14, and on the outer islands nobody counts," said Dr Yves Tallec, head of paediatrics. The nurses' union speaks of at least 35 deaths.

Vaccination teams reached 41,000 children in the first week of the campaign, more than half of the 76,000 that the ministry wants to protect by the end of the month. UNICEF, which pays for the campaign, gave the number of vaccinated as 38,500.

Schools on three islands remain closed. Six people were hurt when a queue outside a clinic in Lannec-Nord turned into a scuffle.
--- a4 Health Observer, 2031-03-20
The measles epidemic in the Keloran islands is slowing, the World Health Organization said on Thursday, with 74 new confirmed cases in the past week against 243 the week before.

In all, 729 infections have been confirmed since the start of the year, it said. Deaths stand at 26, all but one of them children, according to health ministry data up to 17 March.

The nurses' union, which had spoken of 35 deaths, now says it has been told of 39.

Some 69,000 children have been vaccinated, Marchetti said. The campaign has cost 3.1 million euros so far, UNICEF said.
=== groups
2 origins: a1 "at least 17" | a2 "17" | a3 "Twenty-three" | a3 "at least 35" | a4 "26" | a4 "35" | a4 "39"
1 origins: a1 "more than 900" | a2 "900"
2 origins: a1 "412" | a2 "More than 400" | a3 "655" | a4 "729"
1 origins: a1 "530" | a2 "over 500" | a3 "498"
1 origins: a1 "58 percent" | a2 "58%"
0 origins: a1 "120,000" | a2 "120,000"
2 origins: a3 "41,000" | a3 "38,500" | a4 "Some 69,000"
=== pairs
a1 "at least 17" ~ a3 "Twenty-three": monotoneOk update
a3 "Twenty-three" ~ a3 "at least 35": disjoint contradicts
a4 "35" ~ a4 "39": monotoneOk update
a3 "655" ~ a4 "729": monotoneOk update
a1 "412" ~ a1 "530": notComparable none
a1 "at least 17" ~ a1 "63": notComparable none
a4 "729" ~ a4 "74": notComparable none
a1 "58 percent" ~ a2 "58%": agree restates
a3 "41,000" ~ a3 "76,000": notComparable none
a1 "at least 17" ~ a1 "more than 900": notComparable none
=== unreached
group of a3 "41,000"
