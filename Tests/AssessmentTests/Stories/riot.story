--- a1 Interpress, 2032-02-08
QUERENDA, Feb 8 (Interpress) - At least 52 inmates have died in a riot and fire at the Piedra Alta prison in northern Querenda, the government said on Sunday, in one of the deadliest jail disasters in the country's history.

Justice Minister Salvador Brenes told state television that 38 of the victims had suffocated and 14 had been shot or stabbed. Two guards were among the dead, he said.

About 300 relatives gathered outside the gates, shouting for names.

The jail was built for 700 men but held 2,140 on Saturday, according to the prison service. Police recaptured 17 of 29 prisoners who had escaped over the wall.

Overcrowding is common in the region. In 2027 a fire in a juvenile home in neighbouring San Lazaro killed 41 girls.
--- a2 The Evening Star, 2032-02-09
More than 50 prisoners are dead after a riot at an overcrowded Latin American jail, officials say.

Fire swept through the Piedra Alta prison in Querenda on Saturday. Thirty-eight men suffocated and 14 were shot or stabbed, according to the justice minister.

The jail, which has room for 700, was holding more than 2,100 inmates at the time.

Twenty-nine prisoners got away, of whom 17 have been caught.

A guard who survived, Nelson Aria, 26, told Interpress that rioters had taken nine of his colleagues hostage.
--- a3 Diario del Norte, 2032-02-11
The forensic institute raised the number of dead in Piedra Alta to 61 on Tuesday after more bodies were found in the burnt-out east wing. So far 47 have been identified, its director, Lucia Ferrer, said.

The prisoners' rights group Puertas puts the toll at no fewer than 80. It says that it has a list of 83 missing men, drawn up by their families.

Minister Salvador Brenes rejected this. "There are 61 dead. Anyone who says otherwise plays with the grief of mothers," he said.

Seven guards who had been held hostage were freed unhurt on Sunday. The hospital in Cerro Blanco is treating 90 people, most of them for burns, a doctor there said.

Congress has voted 120 million pesos for new jails. Puertas says that at least 400 million would be needed.
--- a4 Global Rights Monitor, 2032-02-20
Twelve days after the fire at Piedra Alta in Querenda, the United Nations human rights office called for an independent inquiry into the deaths of what it said were 68 prisoners and two guards.

The government's last count, from the forensic institute, stood at 66. Puertas now speaks of 84 dead, all of them named on its list.

The prison held more than three times as many people as it was designed for, the UN office said, giving its capacity as 680.

Of the 29 who fled, four are still at large.
=== groups
4 origins: a1 "At least 52" | a2 "More than 50" | a3 "61" | a3 "no fewer than 80" | a4 "66" | a4 "84"
1 origins: a1 "38" | a2 "Thirty-eight"
2 origins: a1 "700" | a2 "700" | a4 "680"
1 origins: a1 "2,140" | a2 "more than 2,100"
0 origins: a1 "29" | a2 "Twenty-nine" | a4 "29"
0 origins: a1 "17" | a2 "17"
=== pairs
a1 "At least 52" ~ a3 "no fewer than 80": boundCompatible none
a1 "At least 52" ~ a3 "61": boundCompatible none
a3 "61" ~ a3 "no fewer than 80": disjoint contradicts
a3 "61" ~ a4 "66": monotoneOk update
a3 "no fewer than 80" ~ a4 "84": monotoneOk update
a1 "At least 52" ~ a1 "41": notComparable none
a1 "700" ~ a1 "2,140": notComparable none
a3 "90" ~ a3 "61": notComparable none
a2 "nine" ~ a3 "Seven": notComparable none
a3 "47" ~ a3 "61": notComparable none
=== unreached
group of a1 "700" has 2 origins
group of a1 "At least 52" has 4 origins
