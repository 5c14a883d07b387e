--- a1 Andean News Agency, 2034-03-05
LA PAZ, March 5 (Andean News Agency) - At least 19 people have died in the Bolivian city of Oruro after drinking adulterated liquor sold as cane spirit, the health ministry said on Sunday. Another 43 are in hospital, seven of them blind.

Police seized 2,400 litres of the drink in raids on five shops and arrested eight people, police commander Rolando Aguirre said.

"It contained up to 40 percent methanol," said Aguirre. "A single glass can kill."

Officials feared that thousands of bottles had been sold during the carnival, which drew 300,000 visitors.

In neighbouring Peru, 54 people died of tainted liquor in 2022.
--- a2 Global Post Online, 2034-03-06
Toxic booze has killed 19 people in Bolivia and left seven blind, health officials say.

More than 40 others are being treated in hospital in Oruro, where the poisoned spirit was sold during carnival.

Eight arrests have been made and 2,400 litres of the stuff confiscated, according to police.

Carnival organisers say that over 400,000 people came to the city this year.
--- a3 El Diario de Oruro, 2034-03-09
The number of deaths from adulterated liquor in Oruro rose to 31 on Wednesday, the health ministry said, as ten more patients died within two days. Fifty-two people remain in the city's hospitals.

Doctors at the General Hospital say that they alone have counted 24 dead and that many victims never reached a clinic. The doctors' association estimates the true toll at 50 or more.

Prosecutor Lidia Choque has charged 11 people, among them the owner of a distillery in Cochabamba. Police found a further 3,100 litres there, which brings the amount seized to 5,500 litres.

The mayor's office denied that 400,000 had come to the carnival. It counted 280,000.
--- a4 The Health Monitor, 2034-03-27
Bolivia's liquor poisoning has ended with 37 confirmed deaths, according to the health ministry's final report of 24 March, but the Pan American Health Organization puts the number of victims at between 45 and 60.

Twelve survivors have lost their sight. In all, 126 people were treated in hospital.

Eleven people will stand trial. The authorities destroyed 5,500 litres of the spirit, and tests showed 38 percent of methanol in some bottles.
=== groups
3 origins: a1 "At least 19" | a2 "19" | a3 "31" | a3 "50 or more" | a4 "37" | a4 "between 45 and 60"
1 origins: a1 "43" | a2 "More than 40" | a3 "Fifty-two"
2 origins: a1 "seven" | a2 "seven" | a4 "Twelve"
1 origins: a1 "2,400 litres" | a2 "2,400 litres" | a3 "5,500 litres" | a4 "5,500 litres"
1 origins: a1 "eight" | a2 "Eight"
2 origins: a1 "300,000" | a2 "over 400,000" | a3 "400,000" | a3 "280,000"
=== pairs
a1 "At least 19" ~ a3 "31": monotoneOk update
a3 "31" ~ a3 "50 or more": disjoint contradicts
a4 "37" ~ a4 "between 45 and 60": disjoint contradicts
a1 "2,400 litres" ~ a3 "5,500 litres": monotoneOk update
a1 "At least 19" ~ a1 "54": notComparable none
a1 "43" ~ a1 "At least 19": notComparable none
a2 "over 400,000" ~ a3 "280,000": disjoint contradicts
a3 "3,100 litres" ~ a3 "5,500 litres": notComparable none
=== unreached
a1 "At least 19" ~ a3 "31": monotoneOk update
a2 "over 400,000" ~ a3 "280,000": disjoint contradicts
a3 "3,100 litres" ~ a3 "5,500 litres": notComparable none
a3 "31" ~ a3 "50 or more": disjoint contradicts
group of a1 "2,400 litres" does not hold a3 "3,100 litres"
group of a1 "2,400 litres" holds a4 "5,500 litres"
group of a1 "300,000" holds a1 "300,000"
group of a1 "300,000" holds a3 "280,000"
group of a1 "43" has 1 origins
group of a1 "43" holds a3 "Fifty-two"
group of a1 "At least 19" holds a3 "31"
group of a1 "At least 19" holds a4 "37"
group of a1 "At least 19" holds a4 "between 45 and 60"
group of a1 "seven"
