--- a1 Science Wire Service, 2036-02-18
LONDON, Feb 18 (Science Wire Service) - Air pollution killed about 41,000 people in Serbia in 2034, far more than official statistics show, according to a study published on Monday in the journal Air and Health.

Researchers at Northgate University estimated that fine particles alone caused 33,500 of the deaths. Traffic was to blame for 28 percent of them and coal for 39 percent, they found.

Serbia's environment ministry, which puts the yearly toll at no more than 12,000, called the study "speculative". "We count death certificates, not computer models," spokeswoman Dana Kell said.

The World Health Organization recommends that fine particles should not exceed 5 micrograms per cubic metre of air. In the capital, Torvey, the average was 47 micrograms in 2034, the study said.

It put the economic damage at 18 billion euros a year.
--- a2 The Daily Mercury, 2036-02-19
Dirty air kills 41,000 people a year in Serbia, scientists have warned.

Coal causes 39% of the deaths and traffic 28%, the team at Northgate University found. Tiny particles were responsible for more than 33,000 deaths.

The government insists that the figure is 12,000 at most.

Air in Torvey was nine times dirtier than the global limit, and the pollution costs the country €18bn a year.

Last week alone, 3,100 people in Torvey went to hospital with breathing problems, city officials said.
--- a3 Torvey Evening Post, 2036-02-26
The health ministry has broken ranks with the environment ministry over the number of people who die from the city's and the country's bad air. Its own experts arrive at 26,000 deaths a year for Serbia, Health Minister Olan Preece told parliament on Monday, "and that is a cautious estimate".

The study by Northgate University had spoken of 41,000. Its lead author, Mira Stanhope, welcomed the minister's words.

Hospitals in Torvey admitted 2,650 patients with respiratory problems last week, down from 3,100 the week before, the city's health office said.

The industry federation doubts the estimate of 18 billion euros; it reckons with 4 to 5 billion.

In Torvey, 640 people took part in a protest against the coal plant at Dunmere, according to police. Organisers counted 1,500.
=== groups
4 origins: a1 "about 41,000" | a1 "no more than 12,000" | a2 "41,000" | a2 "12,000 at most" | a3 "26,000" | a3 "41,000"
1 origins: a1 "33,500" | a2 "more than 33,000"
1 origins: a1 "28 percent" | a2 "28%"
1 origins: a1 "39 percent" | a2 "39%"
2 origins: a1 "18 billion euros" | a2 "€18bn" | a3 "18 billion euros" | a3 "4 to 5 billion"
1 origins: a2 "3,100" | a3 "2,650" | a3 "3,100"
2 origins: a3 "640" | a3 "1,500"
=== pairs
a1 "about 41,000" ~ a1 "no more than 12,000": disjoint contradicts
a1 "about 41,000" ~ a2 "41,000": agree undetermined
a1 "about 41,000" ~ a3 "26,000": disjoint contradicts
a1 "about 41,000" ~ a1 "33,500": notComparable none
a1 "28 percent" ~ a1 "39 percent": notComparable none
a3 "18 billion euros" ~ a3 "4 to 5 billion": disjoint contradicts
a3 "640" ~ a3 "1,500": disjoint contradicts
a2 "3,100" ~ a3 "3,100": agree restates
=== unreached
a1 "about 41,000" ~ a3 "26,000": disjoint contradicts
a2 "3,100" ~ a3 "3,100": agree restates
a3 "18 billion euros" ~ a3 "4 to 5 billion": disjoint contradicts
group of a1 "18 billion euros" holds a3 "4 to 5 billion"
group of a1 "28 percent" has 1 origins
group of a1 "33,500" does not hold a1 "about 41,000"
group of a1 "33,500" does not hold a1 "no more than 12,000"
group of a1 "33,500" does not hold a2 "12,000 at most"
group of a1 "33,500" does not hold a2 "41,000"
group of a1 "33,500" does not hold a3 "26,000"
group of a1 "33,500" does not hold a3 "41,000"
group of a1 "33,500" has 1 origins
group of a1 "33,500" holds a1 "33,500"
group of a1 "39 percent"
group of a1 "about 41,000" does not hold a2 "more than 33,000"
group of a2 "3,100" has 1 origins
