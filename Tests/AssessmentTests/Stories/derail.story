--- a1 Midland Wire, 2031-10-13
GRAND MILLS, Oct 13 (Midland Wire) - A freight train carrying chlorine derailed in Grand Mills early on Monday, killing at least four people and forcing some 5,200 residents from their homes, the county sheriff said.

Seventeen of the train's 96 cars left the tracks and three of them leaked, said Carla Doyle, a spokeswoman for the operator, Plains & Western Railroad.

Sixty-three people were taken to hospitals with breathing trouble, eleven of them in serious condition, the state health department said.

"We smelled it before we heard the sirens," said Ed Moreno, 58, who lives 300 yards from the line.

The National Transport Safety Office sent 14 investigators. In 2019 a similar accident in Harlow killed nine.
--- a2 City Examiner, 2031-10-14
Four people have died and more than 5,000 have been driven from their homes after a train loaded with poisonous chlorine jumped the tracks in Grand Mills.

Hospitals treated over 60 people, some of whom are fighting for their lives.

Three tank cars sprang a leak when 17 of them derailed, according to the railroad.

Residents will not be allowed back before Thursday, Sheriff Dale Whitlock said.
--- a3 Grand Mills Gazette, 2031-10-16
The chlorine accident in Grand Mills has claimed a fifth life. A 71-year-old woman died in hospital on Wednesday, the state health department said, and nine people are still in serious condition. In all, 88 patients have been treated since Monday.

About 5,200 people were evacuated, but a survey by the Red Cross found that as many as 7,000 had left, because many fled on their own.

The safety office said that 19 cars, and not 17, had derailed and that four had leaked about 90 tons of chlorine. The railroad had put the amount at 60 tons.

Plains & Western promised $2,500 to every household that had to leave and set aside $12 million for claims. A lawyer for 240 families called that "a joke"; he reckons with damages of more than $80 million.
--- a4 Rail Safety Review, 2031-11-20
Five people were killed and 91 treated after last month's derailment in Grand Mills, the National Transport Safety Office said in its first report on Wednesday. The train was travelling at 58 miles per hour where 40 are allowed.

The report says that 86 tons of chlorine escaped from four cars.

Plains & Western has raised its provision for claims from $12 million to $45 million. It has paid 1,840 households so far.

Of the roughly 5,200 evacuees, 310 have not gone back.
=== groups
2 origins: a1 "at least four" | a2 "Four" | a4 "Five"
2 origins: a1 "some 5,200" | a2 "more than 5,000" | a3 "About 5,200" | a4 "roughly 5,200" | a3 "as many as 7,000"
2 origins: a1 "Seventeen" | a2 "17" | a3 "19"
2 origins: a1 "three" | a2 "Three" | a3 "four"
2 origins: a3 "about 90 tons" | a3 "60 tons" | a4 "86 tons"
1 origins: a1 "eleven" | a3 "nine"
2 origins: a3 "88" | a4 "91"
=== pairs
a1 "at least four" ~ a2 "Four": boundCompatible undetermined
a1 "some 5,200" ~ a3 "as many as 7,000": boundCompatible none
a1 "Seventeen" ~ a3 "19": disjoint contradicts
a3 "about 90 tons" ~ a3 "60 tons": disjoint contradicts
a3 "88" ~ a4 "91": monotoneOk update
a1 "at least four" ~ a1 "nine": notComparable none
a1 "Sixty-three" ~ a1 "some 5,200": notComparable none
a3 "more than $80 million" ~ a3 "$12 million": notComparable none
=== unreached
a1 "Seventeen" ~ a3 "19": disjoint contradicts
a1 "some 5,200" ~ a3 "as many as 7,000": boundCompatible none
group of a1 "Seventeen" has 2 origins
group of a1 "Seventeen" holds a2 "17"
group of a1 "Seventeen" holds a3 "19"
group of a1 "eleven"
group of a1 "three"
group of a3 "88" has 2 origins
