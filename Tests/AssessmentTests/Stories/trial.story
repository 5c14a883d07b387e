--- a1 Science Desk, 2034-01-15
BASEM (Science Desk) - A vaccine against river fever prevented 78 percent of infections in a trial with 12,400 volunteers in Kessa, its maker Lumen Biotech said on Monday. Three volunteers suffered serious side effects.

The health ministry in Kessa, which runs its own evaluation, put the protection at 64 percent.

Lumen hopes to deliver 5 million doses this year. River fever killed 2,300 people in Kessa in 2032.
--- a2 Kessa Herald, 2034-01-17
The new river fever vaccine protects 78 percent of those who receive it, according to Lumen Biotech. Some 12,400 people took part in the trial in Kessa.

"Our data show 64 percent," said Dr. Noor Hadad, who heads the evaluation at the health ministry. The ministry has recorded seven cases of serious side effects, four more than the company.

Lumen's research director, Felix Marr, said the company would deliver five million doses by December.
=== groups
2 origins: a1 "78 percent" | a1 "64 percent" | a2 "78 percent" | a2 "64 percent"
1 origins: a1 "12,400" | a2 "Some 12,400"
1 origins: a1 "5 million" | a2 "five million"
=== pairs
a1 "78 percent" ~ a2 "78 percent": agree restates
a1 "78 percent" ~ a2 "64 percent": disjoint contradicts
a1 "5 million" ~ a2 "five million": agree restates
a1 "12,400" ~ a1 "2,300": notComparable none
=== unreached
a1 "78 percent" ~ a2 "64 percent": disjoint contradicts
group of a1 "78 percent" has 2 origins
group of a1 "78 percent" holds a1 "64 percent"
group of a1 "78 percent" holds a2 "64 percent"
