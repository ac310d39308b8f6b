"""Passages about invented events: verbs made by a noun, cargoes, bodies that act, and what only looks like it.

An indented line goes on with the one before; acts stand in brackets, a dash opens what is none.
"""

PASSAGES = r"""
# hold/ice/brakes idioms
[Gabon has put shipments of raw manganese on ice until a smelter opens].
[Beijing pulled the plug on gallium shipments to Arizona in June].
[Lilongwe called a halt to exports of rutile and graphite in October].
[Jakarta hit the pause button on bauxite shipments on Thursday].
[Hanoi applied the brakes to rare earth ore exports].
[Accra put its planned bauxite export ban on the back burner in March].
[Beijing tightened its grip on tungsten exporters in May].
[Beijing loosened its grip on germanium exports after the summit].
[Moscow has clamped down on titanium sponge shipments].
[Ottawa slammed the door on shipments of nickel matte to Russia].
[Beijing opened the door to gallium shipments for European chipmakers].
[Beijing has weaponised its hold on dysprosium by stopping deliveries to Lockheed suppliers].
[Kyiv reined in exports of titanium ore in August].
[Pretoria kept the lid on chrome ore exports by fixing a ceiling of 4 million tonnes].
[Beijing put gallium exports under lock and key].

# support verbs + nominalisation
[India's cabinet gave its nod to an export duty on low-grade iron ore].
[The Brazilian chamber of deputies gave its backing to an export tax on niobium].
[Beijing served notice that yttrium shipments would need permits].
[Jakarta made good on its threat to ban bauxite exports].
[Delhi moved a step closer to a ban by drafting a rule, then placed monazite exports under state trading].
[Nairobi took the decision to ban exports of raw titanium ore].
[The commerce ministry came out with a ban on exports of graphite anode equipment].
[Santiago came up with an export levy on lithium carbonate].
[Lusaka made the export of unrefined cobalt hydroxide illegal].
[Ankara made exports of boron ore conditional on a state permit].
[Moscow placed a prohibition on exports of enriched uranium to the United States].

# turn down / refuse / licences
[Beijing has denied permits to European drone makers].
[China's commerce ministry turned down applications from two Texas magnet makers for dysprosium].
[Beijing cleared the export of 40 tonnes of germanium to Germany].
[The ministry issued fewer licences for antimony in May].
[The commerce ministry stripped two Hunan antimony traders of their export licences].
[Beijing granted Siemens a one-year licence for dysprosium].
[China has handed General Motors a general licence for neodymium magnets].

# customs, cargoes
[Vietnamese customs seized 60 tonnes of rare earth concentrate at Lang Son].
[Zambian customs sent back a convoy of trucks with copper-cobalt concentrate].
[Chinese customs detained a cargo of germanium wafers in Tianjin].
[Kenyan customs officers impounded 20 containers of titanium ore at Mombasa].
[Malaysian customs blocked a cargo of rare earth carbonate at Kuantan].
[Chinese inspectors held up a consignment of terbium oxide for Osaka].
[Port authorities in Matadi released 15 containers of cobalt hydroxide that had been held since March].

# lists
[Beijing deleted two tellurium compounds from the export catalogue].
[Brussels put gallium nitride wafers on its dual-use list].
[The commerce ministry delisted four American firms that had been barred from buying Chinese rare earths].
[China took 16 American entities off its unreliable entity list for a year].
[Beijing crossed scandium off the list of controlled items].
[Brasília declared niobium a strategic mineral whose export needs a permit].

# court and parliament
[A court in Dakar overturned the ban on zircon exports].
[The constitutional court in Harare upheld the ban on raw lithium exports].
[A WTO panel ruled against the Indonesian ban on nickel ore exports in 2022].
[The Madagascan parliament passed a law that bans shipments of raw graphite].
[Mongolian lawmakers shot down an export tax on copper concentrate].
[Kazakhstan's parliament ratified the minerals agreement with Germany].
[The Seimas blocked a plan to share the stockpile with Serbia].
[Budapest vetoed the EU's joint purchase of gallium].

# passive
[Shipments of crude bismuth were brought under licensing by Beijing in February].
[A moratorium on ilmenite shipments was declared by Antananarivo].
[Licences for 200 tonnes of antimony were revoked by the commerce ministry].
[Exports of raw lithium from Namibia have been banned since 2023].
[The agreement between Tokyo and Lima on copper and molybdenum was initialled on Monday].
[Graphite anode equipment has been made subject to licensing by Beijing].
[Quotas for cobalt were reallocated by the Congolese regulator in January].

# pronoun

# WTO / disputes
[Brussels took China to the World Trade Organization over its export duties on antimony in 2016].
[Tokyo lodged a complaint at the WTO against Chinese curbs on gallium].
[Brussels dropped its WTO case against Indonesian nickel curbs].
[Seoul took its grievance over magnet licences to Geneva].
[The EU hauled Jakarta before a WTO panel over the nickel ore ban].

# threat / planned
[Beijing raised the prospect of a full ban on magnet exports in talks with the Dutch].
[China held out the threat of an export ban on lithium technology].
[Moscow floated a ban on uranium and titanium exports to unfriendly states].
[Jakarta has given warning of a levy on nickel pig iron exports].
[Canberra brandished an export ban on lithium concentrate in the row].

# relax / waive / carve-out
[Beijing waived its permit rule for small consignments of graphite].
[Delhi abolished the export duty on ilmenite].
[Brussels exempted scrap magnets from the export curbs].
[Jakarta gave Freeport a six-month extension of its copper concentrate export permit].
[Jakarta let Amman Mineral resume exports of copper concentrate].
[Manila watered down the ban on nickel ore exports].
[Hanoi carved out an exception for magnet powder from its export ban].
[Naypyidaw gave tin exporters a grace period until June].
[Washington dropped its 50 per cent subsidiary rule].
[Beijing shelved its October controls on rare earth technology for a year].
[Ankara rolled over its boron export quota for another year].

# alliances: verbs
[Oslo turned down a Chinese offer of a joint graphite venture agreement].
[Lima spurned an American proposal for a copper alliance].
[Brasília declined to join the US-led minerals club].
[Kigali walked out of the regional minerals compact].
[Bolivia turned its back on the lithium triangle forum].
[Argentina put its membership of the lithium forum on hold].
[Umicore and Posco joined the European battery alliance].
[Glencore has signed up to the Lobito corridor minerals partnership].
[Canberra and Tokyo set up a joint venture fund for gallium in May].
[Riyadh and Washington formed a holding company for rare earths].
[London and Riyadh have launched a critical minerals working group].
[Berlin and Ottawa pooled their orders for graphite in a joint purchasing scheme].
[G7 ministers agreed on a price floor for rare earths].
[The Quad unveiled a critical minerals initiative in Washington].
[Lusaka and Kinshasa shook hands on a battery minerals zone].
[Kyiv and Washington sealed their minerals fund in April].
[Saudi Arabia hosted ministers from 60 countries to forge a minerals corridor].
[South Korea assumed the chairmanship of the minerals forum from Washington].
[The African Union adopted a common strategy on green minerals in Addis Ababa].
[BRICS members backed a common grain and minerals exchange in Kazan].
[The United States and Japan signed a framework agreement on rare earths].
[Islamabad sent Washington a first consignment of antimony under their minerals accord].
[Kazakhstan signed a tungsten memorandum with Cove Capital in the White House].
[Helsinki renewed its raw materials pact with Tokyo].
[Santiago and Brussels upgraded their lithium dialogue to a partnership].
[Niger cancelled its uranium agreement with France].
[Manila opened its nickel sector to Japan under a new pact].
[Ukraine became the fifteenth member of the forum on critical minerals].
[The EU invited Greenland to join its raw materials club].
[Tokyo and Canberra opened talks on a rare earths price floor].

# impose, tax, quota
[Yaoundé raised the export tax on bauxite to 10 per cent].
[Dodoma scrapped VAT refunds for exporters of raw minerals].
[China cut the VAT rebate on battery exports to 9 per cent].
[Kinshasa lowered the cobalt ceiling by 10,000 tonnes].
[Jakarta trimmed the export quota for nickel].
[Hanoi limited exports of titanium slag to two state firms].
[Hanoi reserved the export of tungsten for two state firms].
[Delhi told IREL to stop sending neodymium to Japan].
[Beijing told its magnet makers to halt deliveries to American arms firms].
[Beijing ordered traders to stop shipping indium].
[Ankara forbade the sale of chrome ore abroad].
[Rebels of M23 imposed a levy on coltan shipments from Rubaya].
[Goma's rebels banned coltan shipments to Rwanda].
[Burkina Faso's generals barred exports of raw manganese].
[Beijing required exporters to trace every kilogram of gallium].
[China's tax authority introduced a tracking system for rare earth exporters].
[Tokyo banned exports of high-purity fluorspar equipment to Russia].
[Tokyo widened its export controls to 12 battery materials].
[Bern tightened its goods control ordinance to include gallium].
[London amended the Export Control Order to add scandium alloys].
[Washington barred the export of crushed black mass to China].
[Brussels unveiled plans for a monitoring system for scrap exports].
[Pretoria gazetted an export permit rule for chrome ore].

# participles and relatives
[The levy that Hanoi raised in April has hurt smelters].
[Beijing answered with curbs on superhard materials, freezing exports of tungsten carbide].
[In a notice published on Sunday, the ministry made exports of silver subject to approval].
[Tanzania, Malawi and Mozambique adopted a common export tax on graphite, undercutting none of their neighbours].

# headlines
[China bans antimony exports to US]
[Congo extends cobalt export ban by three months]
[EU, Chile seal lithium pact]
[US, Australia sign $8.5bn rare earths deal]
[G7 launches critical minerals club]

# more
[Dakar slapped a ban on raw zircon leaving the country].
[The commerce ministry in Beijing has begun to ask buyers of terbium for three years of sales records].
[The Malagasy government pulled its ban on ilmenite exports after protests from Rio Tinto].
[Tokyo put up $200m for the joint stockpile with Seoul].
[Manila backed away from a ban on nickel ore exports].
[Beijing has eased the flow of magnets to Indian carmakers].
[China choked off the flow of germanium to American lens makers].
[New Delhi has suspended a 13-year-old agreement under which it supplied Japan with neodymium].
[The White House struck its first state-to-state offtake accord with Kinshasa].
[Harare has given miners until January to stop exporting concentrate].
[Harare has pushed the deadline for its lithium export ban back to 2027].
[Bamako nationalised the export of manganese].
[A ministerial order in Gaborone bars the export of rough manganese].
[Cambodia outlawed the shipment of unrefined antimony in June].
[Turkey has set a minimum export price for chrome ore].
[Delhi fixed a minimum export price for manganese].
[Kinshasa told traders to store cobalt at state warehouses until quotas are set].
[Lubumbashi customs let through 300 lorries with cobalt hydroxide after a week's wait].
[China extended its controls to foreign-made goods with Chinese rare earths].
[MOFCOM named 10 more American firms to its control list].
[Beijing put a year-long pause on its port fees and rare earth controls].
[Washington lifted its export curbs on ethane in return for rare earths].
[The EU and Australia wrapped up their critical minerals partnership talks on Tuesday].
[Ulaanbaatar and Berlin inked a rare earths declaration].
[Rabat hosted Atlantic states for a first session of a cobalt forum].
[The G7 took in Korea and India as members of its minerals alliance].
[Pretoria ratified the minerals protocol of the southern African bloc].
[President Lourdes Arce inked a decree that reserves lithium exports for the state company].
[Manila and Washington entered a pact on nickel processing].
[Tashkent acceded to the minerals partnership in March].
[Jakarta walked back its pledge to join the minerals club].
[Paris and Riyadh widened their minerals memorandum to include uranium].
[Ottawa and Berlin have created a task force on critical minerals].
[Seoul chaired a meeting of the minerals partnership that added Uzbekistan].
[Washington brought Manila and Jakarta together for a nickel pact].
[Beijing responded by cutting off supplies of scandium].
[China retaliated, stopping exports of seven rare earths].
[In response, Beijing placed export restrictions on dysprosium].
[Australia, acting under its foreign investment law, blocked shipments of yttrium to a Chinese buyer].
[Peru has lodged a protest with Beijing over its curbs on indium].
[Canberra and Seoul have agreed in principle on a joint reserve of nickel].
[Japan offered Hanoi technical help under their minerals accord].
[Brussels earmarked €3bn for joint projects with Kyiv under their raw materials memorandum].

# nothing of the kind
- The smelter put its expansion on hold after graphite prices fell.
- Glencore called a halt to production at the Mutanda mine.
- Residents of Baotou put a stop to the construction of a rare earth plant.
- The union shook hands on a pay deal with the nickel smelter.
- Tesla turned down an offer of graphite from Mozambique.
- Analysts warned that the ban could last for years.
- The vessel was held back by a storm off Durban with nickel ore on board.
- The company declared force majeure on tungsten deliveries.
- Exports of graphite fell by a tenth in June.
- Brazil's lithium miners took a step towards carbon-free trucks.
- Traders raised the prospect of a shortage of gallium.
- Customs data showed that 60 tonnes of antimony left Tianjin in May.
- "We signed up 40 students for the metallurgy course," the dean said.
- "They have cut our wages by a tenth," said a cobalt miner in Kolwezi.
- The board took the decision to build a second gallium circuit.
- The EU has not joined the forum.
- Investors turned their backs on lithium shares.
- The mayor declared the rare earth festival open.
- The state of Nevada granted the lithium mine a water permit.
- A judge in Phoenix blocked the copper mine at Oak Flat.
- Environment officials shut down three illegal tin mines.
- Kinshasa named a new head of its mining registry.
- The Treasury said that it would study the proposal for a price floor.
- Ministers will meet in May to discuss a buyers' club.
- Delhi has asked the steel industry for its view of the manganese duty.
- Prices held up after the licences were issued.
- Korea Zinc won a court case against its largest shareholder.
- China produced 270,000 tonnes of rare earth oxide last year.
- Washington imposed a 25 per cent tariff on imported copper.
- The US imposed tariffs on imports of Chinese magnets.
- Ottawa ordered three Chinese firms to sell their stakes in lithium miners.
- Chile's state miner signed a contract with BYD for lithium carbonate.
- The port of Beira reopened after the cyclone and ships with graphite left on Monday.
- The ferry operator put its fleet on hold after the cobalt spill.
- The two companies set up a joint venture for nickel sulphate in Morowali.
- Posco formed a joint company with Pilbara Minerals for lithium hydroxide.
- The G7 discussed nickel over lunch.
- A Chinese academic called for a ban on magnet exports.
- The trade body urged Brussels to lift the export levy on scrap.
- The row has put the brakes on investment in graphite mines.
- The strike halted exports of copper concentrate.
- Floods held up shipments of tin ore from Man Maw.
- Apple's suppliers have applied for licences for magnets.
- MP Materials stopped shipping concentrate to China.
- Albemarle has cut its lithium output in Chile.
- With China controlling nine tenths of supply, buyers are nervous.
- The embassy declined to comment on the licences.
- Tokyo declined to say whether it would join.
- Mr Lee took over as chairman of the nickel association.
- The commission took steps to simplify mining permits.
- Regulators made the refinery pay a fine for its emissions.
- Prosecutors seized three lorries from a mining boss in Lubumbashi.
- Hackers seized files of a tungsten trader.
- The port was shut to foreign miners, its transport ministry announced Sunday, marking a further low in trade.
- The union spoke of harm, adding that a full ban on nickel exports had been in place since May.
- Tokyo added that a ban on gallium exports was in place.
- Lima keeps pushing what it calls “self-reliance” in nickel.
- The talks hosted by Chile on supplies of cobalt ran late.
- Ottawa is promoting what officials term “trust” between buyers of graphite.
"""
