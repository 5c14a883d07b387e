--- a1 Coastline News, 2029-09-06
PORT EDRA, Sept 6 (Coastline News) - The tanker Amber Star has lost about 1,200 tonnes of fuel oil since it ran aground off Port Edra on Wednesday, the coast guard said on Thursday. Roughly 15 kilometres of beach are fouled.

The ship's owner, Borealis Shipping, said that no more than 400 tonnes had leaked. All 22 crew members were taken off by helicopter, the coast guard said.

Volunteers have collected 340 oiled birds, according to the charity Seabird Watch.
--- a2 Edra Gazette, 2029-09-08
The coast guard on Friday raised its estimate of the oil that has leaked from the Amber Star to 1,900 tonnes. The owner, Borealis Shipping, still speaks of 400 tonnes.

Twenty-six kilometres of coast are now polluted, the regional environment agency said. Seabird Watch has counted more than 900 oiled birds, 610 of them dead.

The crew of 22 is being questioned, prosecutor Mara Vint said.
--- a3 Weekend Review, 2029-09-09
Three days ago the owners of the Amber Star said that at most 400 tonnes of oil had leaked. By Saturday evening it was 2,100 tonnes, the coast guard said, and the satellite institute in Nordby, which measures the slick from radar pictures, arrives at 2,000 to 2,600 tonnes.

Borealis Shipping did not answer questions. More than 900 birds have been found.
=== groups
3 origins: a1 "about 1,200 tonnes" | a1 "no more than 400 tonnes" | a2 "1,900 tonnes" | a2 "400 tonnes" | a3 "at most 400 tonnes" | a3 "2,100 tonnes" | a3 "2,000 to 2,600 tonnes"
2 origins: a1 "Roughly 15 kilometres" | a2 "Twenty-six kilometres"
1 origins: a1 "22" | a2 "22"
1 origins: a1 "340" | a2 "more than 900" | a3 "More than 900"
=== pairs
a1 "about 1,200 tonnes" ~ a1 "no more than 400 tonnes": disjoint contradicts
a1 "no more than 400 tonnes" ~ a2 "400 tonnes": boundCompatible restates
a1 "no more than 400 tonnes" ~ a3 "at most 400 tonnes": agree restates
a3 "2,100 tonnes" ~ a3 "2,000 to 2,600 tonnes": within corroborates
a2 "more than 900" ~ a2 "610": subsetOk subset
=== unreached
group of a1 "about 1,200 tonnes" has 3 origins
group of a1 "Roughly 15 kilometres"
a3 "2,100 tonnes" ~ a3 "2,000 to 2,600 tonnes": within corroborates
group of a1 "22" has 1 origins
