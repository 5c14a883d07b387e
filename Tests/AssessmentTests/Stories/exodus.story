--- a1 Relief News Network, 2030-06-03
MBOGA CROSSING (RNN) - More than 60,000 people have fled across the Lwezi river into Uganda in ten days to escape fighting around the town of Kisoro, the U.N. refugee agency UNHCR said on Monday.

"They come with nothing. We see women who have walked for five days," UNHCR's representative in Uganda, Ibrahim Sow, told a briefing. Two in three of the new arrivals are children, he said.

Uganda's government gave a higher figure. Interior Minister Grace Achola said 85,000 refugees had been counted at three border posts by Sunday night.

At least 23 people drowned on Friday when an overloaded boat sank in the Lwezi, the Red Cross said.

The UNHCR appealed for $74 million. It has received 8 percent of that.
--- a2 The Capital Observer, 2030-06-04
Some 60,000 refugees have crossed into Uganda from its war-torn neighbour within ten days, the United Nations says, two thirds of them children.

The government in Uganda speaks of 85,000 people and has asked for help.

Twenty-three people died when their boat went down on Friday.

Aid agencies are running out of money: of the $74 million that the UN asked for, less than a tenth has come.
--- a3 Lakeside Herald, 2030-06-10
The number of refugees from Kisoro in our district has passed 100,000, Minister Grace Achola said on Sunday during a visit to the camp at Mboga, which was planned for 15,000 people and now shelters 48,000.

The UNHCR said it had registered 71,300 people by Saturday. Its officials explained the difference by the many families who stay with relatives and by people who were counted twice at the border.

Cholera has broken out in the camp. Doctors Without Borders has treated 212 patients, nine of whom died.

Fishermen found four more bodies in the river at the weekend, so that the boat disaster is now known to have cost 27 lives, the local Red Cross branch said.

The World Food Programme sent 34 trucks with 600 tonnes of maize on Friday; only 21 have arrived.
--- a4 Policy Watch, 2030-07-01
A month after the fighting in Kisoro began, 94,500 refugees have been registered in Uganda, according to UNHCR data as of 28 June, while the government continues to put their number at 130,000.

An audit by the university in Kampeta suggests that about 98,000 people crossed the river between late May and the end of June.

The UN's appeal, since raised to $110 million, is 31 percent funded.

In 2024 a smaller wave brought 22,000 people across the Lwezi.
=== groups
3 origins: a1 "More than 60,000" | a1 "85,000" | a2 "Some 60,000" | a2 "85,000" | a3 "100,000" | a3 "71,300" | a4 "94,500" | a4 "130,000" | a4 "about 98,000"
1 origins: a1 "Two in three" | a2 "two thirds"
1 origins: a1 "At least 23" | a2 "Twenty-three" | a3 "27"
1 origins: a1 "$74 million" | a2 "$74 million" | a4 "$110 million"
1 origins: a1 "8 percent" | a4 "31 percent"
=== pairs
a1 "More than 60,000" ~ a1 "85,000": boundCompatible none
a1 "85,000" ~ a2 "85,000": agree restates
a3 "100,000" ~ a3 "71,300": disjoint contradicts
a3 "71,300" ~ a4 "94,500": monotoneOk update
a4 "94,500" ~ a4 "about 98,000": disjoint contradicts
a1 "At least 23" ~ a3 "27": monotoneOk update
a3 "15,000" ~ a3 "48,000": notComparable none
a3 "48,000" ~ a3 "100,000": notComparable none
a4 "22,000" ~ a4 "94,500": notComparable none
a3 "34" ~ a3 "21": notComparable none
a3 "nine" ~ a3 "27": notComparable none
=== unreached
a3 "100,000" ~ a3 "71,300": disjoint contradicts
a3 "71,300" ~ a4 "94,500": monotoneOk update
group of a1 "$74 million" holds a4 "$110 million"
group of a1 "8 percent"
group of a1 "More than 60,000" has 3 origins
group of a1 "More than 60,000" holds a3 "71,300"
group of a1 "Two in three"
