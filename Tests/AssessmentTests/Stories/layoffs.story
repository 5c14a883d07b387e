--- a1 Meridian Wire, 2032-02-09
STRELITZ (Meridian Wire) - Carmaker Halvorsen AG will cut 4,500 jobs in Germany by the end of next year, the company said on Monday, after its profit fell 38 percent to €610 million.

The works council said the real number was closer to 7,000, since temporary staff were not counted. "They have left out everyone who has no contract," its chairwoman, Birgit Aslan, said.

Halvorsen employs 61,000 people worldwide. Its shares fell 6 percent.
--- a2 Strelitz Abendblatt, 2032-02-10
Halvorsen will shed about 4,500 jobs, chief executive Lars Ottesen told employees on Tuesday. The plant in Strelitz alone will lose 1,900 positions.

The union IGM put the number of jobs at risk at 7,000 and spoke of a broken promise. Halvorsen's profit had dropped by 38 percent to 610 million euros.

The state government, which holds 12 percent of the shares, said it had been told of 4,500 job cuts on Sunday night.
--- a3 Business Ledger, 2032-03-02
Halvorsen restated its profit for last year to €585 million on Tuesday, €25 million less than it had reported in February.

The carmaker also raised the number of job cuts to 5,200, Ottesen said. The works council repeated its own figure of 7,000. Workers have been offered €40,000 each to leave.
=== groups
4 origins: a1 "4,500" | a1 "7,000" | a2 "about 4,500" | a2 "7,000" | a2 "4,500" | a3 "5,200" | a3 "7,000"
1 origins: a1 "€610 million" | a2 "610 million euros" | a3 "€585 million"
1 origins: a1 "38 percent" | a2 "38 percent"
=== pairs
a1 "4,500" ~ a2 "about 4,500": agree restates
a1 "4,500" ~ a2 "1,900": notComparable none
a1 "€610 million" ~ a2 "610 million euros": agree undetermined
a1 "4,500" ~ a1 "61,000": notComparable none
a1 "38 percent" ~ a1 "6 percent": notComparable none
=== unreached
group of a1 "4,500" holds a3 "5,200"
