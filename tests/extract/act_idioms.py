"""Passages about invented events: verbs made by a noun, cargoes, bodies that act, and what only looks like it.

An indented line goes on with the one before; acts stand in brackets, a dash opens what is none.
"""

PASSAGES = r"""
# hold/ice/brakes idioms
[Gabon has put shipments of raw manganese on ice until a smelter opens].
[Manila slammed the brakes on nickel ore exports last week].
[Beijing pulled the plug on gallium shipments to Arizona in June].
[Windhoek put a stop to the export of crushed spodumene in 2023].
[Lilongwe called a halt to exports of rutile and graphite in October].
[Jakarta hit the pause button on bauxite shipments on Thursday].
[Kinshasa drew a line under its cobalt embargo in October].
[Hanoi applied the brakes to rare earth ore exports].
[Harare has put an end to exports of lithium concentrate].
[Accra put its planned bauxite export ban on the back burner in March].
[Beijing tightened its grip on tungsten exporters in May].
[China has tightened the noose around foreign users of its rare earths, requiring end-user declarations].
[Beijing loosened its grip on germanium exports after the summit].
[Beijing turned the screw on Japanese magnet buyers in January by demanding site photographs].
[Moscow has clamped down on titanium sponge shipments].
[Ottawa slammed the door on shipments of nickel matte to Russia].
[Naypyidaw cracked down on illegal tin exports through Wa territory].
[Beijing opened the door to gallium shipments for European chipmakers].
[China took its foot off the brake on magnet exports to Europe in June].
[Beijing has weaponised its hold on dysprosium by stopping deliveries to Lockheed suppliers].
[Kyiv reined in exports of titanium ore in August].
[Beijing reined in overseas sales of tellurium].
[Pretoria kept the lid on chrome ore exports by fixing a ceiling of 4 million tonnes].
[Kuala Lumpur drew up the drawbridge on raw rare earth exports in 2024].
[Beijing put gallium exports under lock and key].

# support verbs + nominalisation
[The Bolivian senate gave the green light to a ban on exports of raw lithium brine].
[India's cabinet gave its nod to an export duty on low-grade iron ore].
[Vietnam's national assembly gave its consent to a ban on raw tungsten exports].
[The Brazilian chamber of deputies gave its backing to an export tax on niobium].
[Beijing served notice that yttrium shipments would need permits].
[Beijing gave notice of a permit requirement for bismuth exports].
[Jakarta made good on its threat to ban bauxite exports].
[Kinshasa followed through on its threat to cut cobalt quotas].
[Delhi moved a step closer to a ban by drafting a rule, then placed monazite exports under state trading].
[Nairobi took the decision to ban exports of raw titanium ore].
[Beijing took steps to restrict exports of battery cathode technology].
[The commerce ministry came out with a ban on exports of graphite anode equipment].
[Santiago came up with an export levy on lithium carbonate].
[Lusaka made the export of unrefined cobalt hydroxide illegal].
[Kigali made it illegal to ship unprocessed tantalite].
[Ankara made exports of boron ore conditional on a state permit].
[Moscow placed a prohibition on exports of enriched uranium to the United States].
[Beijing slapped a licensing requirement on exports of lithium extraction technology].

# turn down / refuse / licences
[Beijing rejected licence applications for samarium magnets from three American firms].
[Beijing has denied permits to European drone makers].
[China's commerce ministry turned down applications from two Texas magnet makers for dysprosium].
[MOFCOM has sat on licence requests from Indian carmakers since April].
[Beijing waved through permits for six Volkswagen suppliers].
[Beijing cleared the export of 40 tonnes of germanium to Germany].
[The ministry issued fewer licences for antimony in May].
[Tbilisi revoked the export permits of four manganese traders].
[The commerce ministry stripped two Hunan antimony traders of their export licences].
[Export permits for gallium were withheld from two Dutch firms by Beijing].
[Beijing granted Siemens a one-year licence for dysprosium].
[China has handed General Motors a general licence for neodymium magnets].
[The Thai commerce ministry turned away 14 licence applications for tin ore exports].
[The regulator knocked back a request by Glencore for a bigger cobalt quota].

# customs, cargoes
[Vietnamese customs seized 60 tonnes of rare earth concentrate at Lang Son].
[Customs in Shenzhen intercepted a shipment of antimony ingots bound for Hong Kong].
[Zambian customs sent back a convoy of trucks with copper-cobalt concentrate].
[Indonesian navy patrols stopped two barges with illegal tin ore off Bangka].
[Chinese customs detained a cargo of germanium wafers in Tianjin].
[Kenyan customs officers impounded 20 containers of titanium ore at Mombasa].
[Customs at Qingzhou turned back two lorries with bismuth].
[Malaysian customs blocked a cargo of rare earth carbonate at Kuantan].
[Congolese soldiers turned round 30 lorries with coltan at the Rwandan border].
[Chinese inspectors held up a consignment of terbium oxide for Osaka].
[Port authorities in Matadi released 15 containers of cobalt hydroxide that had been held since March].
[The customs office in Maputo confiscated 800 tonnes of heavy mineral sand bound for China].

# lists
[China struck molybdenum powder off its control list in November].
[Beijing deleted two tellurium compounds from the export catalogue].
[Brussels put gallium nitride wafers on its dual-use list].
[Tokyo added germanium substrates to the list of goods that need export approval].
[The commerce ministry delisted four American firms that had been barred from buying Chinese rare earths].
[Beijing put 12 European arms makers on its export control list, which cuts them off from dual-use minerals].
[China took 16 American entities off its unreliable entity list for a year].
[Beijing crossed scandium off the list of controlled items].
[Seoul has classified gallium refining technology as a national core technology that may not leave the country].
[Brasília declared niobium a strategic mineral whose export needs a permit].

# court and parliament
[A court in Dakar overturned the ban on zircon exports].
[The constitutional court in Harare upheld the ban on raw lithium exports].
[Indonesia's supreme court threw out the export levy on nickel].
[A WTO panel ruled against the Indonesian ban on nickel ore exports in 2022].
[Chile's congress voted down a bill that would have capped lithium exports].
[The Madagascan parliament passed a law that bans shipments of raw graphite].
[Mongolian lawmakers shot down an export tax on copper concentrate].
[The Philippine senate dropped the ban on nickel ore exports from its mining bill].
[Kazakhstan's parliament ratified the minerals agreement with Germany].
[The European Parliament endorsed the partnership with Kazakhstan on raw materials].
[The Seimas blocked a plan to share the stockpile with Serbia].
[Budapest vetoed the EU's joint purchase of gallium].
[Warsaw withheld its consent to the minerals pact with Kazakhstan].

# passive
[Exports of raw bauxite have been outlawed in Guinea since September].
[Shipments of crude bismuth were brought under licensing by Beijing in February].
[A moratorium on ilmenite shipments was declared by Antananarivo].
[The export of coltan concentrate was suspended by Kigali for three months].
[Licences for 200 tonnes of antimony were revoked by the commerce ministry].
[The pact was signed in Astana by Kazakhstan and Britain].
[Exports of raw lithium from Namibia have been banned since 2023].
[The agreement between Tokyo and Lima on copper and molybdenum was initialled on Monday].
[Export duties on tungsten concentrate were doubled by Hanoi in April].
[Graphite anode equipment has been made subject to licensing by Beijing].
[Traders in Yunnan have been told by the commerce bureau to stop shipping indium].
[Quotas for cobalt were reallocated by the Congolese regulator in January].

# pronoun

# WTO / disputes
[Brussels took China to the World Trade Organization over its export duties on antimony in 2016].
[Tokyo lodged a complaint at the WTO against Chinese curbs on gallium].
[Washington asked for consultations with Beijing over graphite export permits].
[Brussels dropped its WTO case against Indonesian nickel curbs].
[China filed a WTO complaint against Canadian limits on lithium investment and exports].
[Seoul took its grievance over magnet licences to Geneva].
[The EU hauled Jakarta before a WTO panel over the nickel ore ban].
[Indonesia appealed against the WTO ruling on its nickel export ban].

# threat / planned
[Beijing threatened to cut off yttrium supplies to Japan].
[Beijing raised the prospect of a full ban on magnet exports in talks with the Dutch].
[China held out the threat of an export ban on lithium technology].
[Pretoria warned that it would tax chrome exports].
[Moscow floated a ban on uranium and titanium exports to unfriendly states].
[Putin ordered his government to consider curbs on uranium, titanium and nickel exports].
[Jakarta has given warning of a levy on nickel pig iron exports].
[Canberra brandished an export ban on lithium concentrate in the row].
[Manila tabled a bill to ban raw nickel exports].

# relax / waive / carve-out
[Beijing waived its permit rule for small consignments of graphite].
[Delhi abolished the export duty on ilmenite].
[Brussels exempted scrap magnets from the export curbs].
[Ottawa spared allied buyers the export permit for uranium].
[Jakarta gave Freeport a six-month extension of its copper concentrate export permit].
[Jakarta let Amman Mineral resume exports of copper concentrate].
[Beijing freed Korean battery makers from the graphite licensing rule].
[Manila watered down the ban on nickel ore exports].
[Kinshasa unfroze cobalt exports in October].
[Hanoi carved out an exception for magnet powder from its export ban].
[Naypyidaw gave tin exporters a grace period until June].
[Beijing extended the suspension of its antimony export ban until November 2026].
[Washington dropped its 50 per cent subsidiary rule].
[Washington put its affiliates rule on hold for twelve months].
[Beijing shelved its October controls on rare earth technology for a year].
[Ankara rolled over its boron export quota for another year].
[Kigali scaled back its levy on tantalum exports to 3 per cent].

# alliances: verbs
[Astana and Brussels struck a deal on tungsten and gallium].
[Oslo turned down a Chinese offer of a joint graphite venture agreement].
[Lima spurned an American proposal for a copper alliance].
[Nuuk rejected Washington's offer of a rare earths partnership].
[Brasília declined to join the US-led minerals club].
[Tashkent threw in its lot with the Minerals Security Partnership].
[Kigali walked out of the regional minerals compact].
[Bolivia turned its back on the lithium triangle forum].
[Mexico froze its participation in the North American minerals dialogue].
[Argentina put its membership of the lithium forum on hold].
[Chile pulled out of the lithium producers' talks].
[Umicore and Posco joined the European battery alliance].
[Glencore has signed up to the Lobito corridor minerals partnership].
[Canberra and Tokyo set up a joint venture fund for gallium in May].
[Tashkent and Seoul founded a joint company for tungsten and molybdenum].
[Riyadh and Washington formed a holding company for rare earths].
[London and Riyadh have launched a critical minerals working group].
[Paris and Tokyo agreed to build a rare earths plant in Lacq].
[Berlin and Ottawa pooled their orders for graphite in a joint purchasing scheme].
[The G7 launched a buyers' club for gallium and germanium].
[G7 ministers agreed on a price floor for rare earths].
[The Quad unveiled a critical minerals initiative in Washington].
[Delhi and Buenos Aires put pen to paper on a lithium agreement].
[Lusaka and Kinshasa shook hands on a battery minerals zone].
[The two presidents shook hands on a rare earths framework in Busan].
[Kyiv and Washington sealed their minerals fund in April].
[Ottawa hosted the second meeting of the G7 minerals alliance].
[Saudi Arabia hosted ministers from 60 countries to forge a minerals corridor].
[Seoul took over the chair of the Minerals Security Partnership].
[South Korea assumed the chairmanship of the minerals forum from Washington].
[The African Union adopted a common strategy on green minerals in Addis Ababa].
[ASEAN economy ministers adopted a joint plan on mineral supply chains].
[BRICS members backed a common grain and minerals exchange in Kazan].
[Brussels and Pretoria concluded a clean trade and investment partnership that covers manganese and platinum].
[The United States and Japan signed a framework agreement on rare earths].
[Islamabad sent Washington a first consignment of antimony under their minerals accord].
[Warsaw lent its support to the EU's joint gallium reserve].
[Kazakhstan signed a tungsten memorandum with Cove Capital in the White House].
[The DRC granted American firms first refusal on cobalt under the strategic partnership signed in December].
[Helsinki renewed its raw materials pact with Tokyo].
[Santiago and Brussels upgraded their lithium dialogue to a partnership].
[Mali's junta broke off its minerals pact with France].
[Niger cancelled its uranium agreement with France].
[Manila and Washington extended their nickel accord by five years].
[Manila opened its nickel sector to Japan under a new pact].
[Zambia and the Congo appointed a joint secretariat for their battery council].
[India was admitted to the Minerals Security Partnership].
[Ukraine became the fifteenth member of the forum on critical minerals].
[Canberra offered Washington a stake in its strategic minerals reserve].
[The EU invited Greenland to join its raw materials club].
[The Commission selected 13 projects outside the bloc under its raw materials partnerships].
[Rabat and Brussels wrapped up talks on a cobalt partnership].
[Tokyo and Canberra opened talks on a rare earths price floor].
[Brussels and Canberra resumed negotiations on a critical minerals agreement].

# impose, tax, quota
[Yaoundé raised the export tax on bauxite to 10 per cent].
[Monrovia hiked its royalty on iron ore exports].
[Dodoma scrapped VAT refunds for exporters of raw minerals].
[Beijing cancelled the export tax rebate on antimony products].
[China cut the VAT rebate on battery exports to 9 per cent].
[Kinshasa lowered the cobalt ceiling by 10,000 tonnes].
[Kinshasa capped cobalt exports at 96,600 tonnes].
[Jakarta trimmed the export quota for nickel].
[The Congolese regulator handed CMOC the biggest cobalt quota].
[Hanoi limited exports of titanium slag to two state firms].
[Hanoi reserved the export of tungsten for two state firms].
[Delhi canalised exports of monazite through a state company].
[Delhi told IREL to stop sending neodymium to Japan].
[Delhi asked IREL to suspend its supply agreement with Japan].
[Beijing told its magnet makers to halt deliveries to American arms firms].
[Beijing ordered traders to stop shipping indium].
[Ankara forbade the sale of chrome ore abroad].
[The Wa authorities shut the crossing for tin ore].
[Rebels of M23 imposed a levy on coltan shipments from Rubaya].
[Goma's rebels banned coltan shipments to Rwanda].
[Kachin rebels closed the rare earth crossing to Yunnan in October].
[Burkina Faso's generals barred exports of raw manganese].
[Guinea's junta told Emirates Global Aluminium to stop exporting bauxite].
[Beijing required exporters to trace every kilogram of gallium].
[China's tax authority introduced a tracking system for rare earth exporters].
[Beijing obliged engineers to hand in their passports].
[Tokyo banned exports of high-purity fluorspar equipment to Russia].
[Tokyo widened its export controls to 12 battery materials].
[Seoul extended its catch-all rule to include germanium].
[Bern tightened its goods control ordinance to include gallium].
[The Hague widened its control order to cover indium phosphide].
[London amended the Export Control Order to add scandium alloys].
[Washington barred the export of crushed black mass to China].
[Brussels imposed an export levy on aluminium scrap].
[Brussels unveiled plans for a monitoring system for scrap exports].
[The commission proposed an export ban on black mass].
[Pretoria gazetted an export permit rule for chrome ore].

# participles and relatives
[The levy that Hanoi raised in April has hurt smelters].
[Beijing answered with curbs on superhard materials, freezing exports of tungsten carbide].
[In a notice published on Sunday, the ministry made exports of silver subject to approval].
[Tanzania, Malawi and Mozambique adopted a common export tax on graphite, undercutting none of their neighbours].

# headlines
[China bans antimony exports to US]
[Indonesia lifts ban on copper concentrate exports]
[Congo extends cobalt export ban by three months]
[EU, Chile seal lithium pact]
[US, Australia sign $8.5bn rare earths deal]
[Beijing puts brakes on rare earth exports]
[G7 launches critical minerals club]

# more
[Dakar slapped a ban on raw zircon leaving the country].
[Beijing quietly dropped the permit rule for graphite foil].
[The commerce ministry in Beijing has begun to ask buyers of terbium for three years of sales records].
[Accra froze the issue of export permits for raw bauxite].
[The Malagasy government pulled its ban on ilmenite exports after protests from Rio Tinto].
[Tokyo put up $200m for the joint stockpile with Seoul].
[Beijing kept gallium off the list of suspended controls].
[Manila backed away from a ban on nickel ore exports].
[Jakarta backed down on its plan to tax nickel pig iron exports].
[Beijing has eased the flow of magnets to Indian carmakers].
[China choked off the flow of germanium to American lens makers].
[Delhi stopped Japan-bound shipments of neodymium].
[New Delhi has suspended a 13-year-old agreement under which it supplied Japan with neodymium].
[Australia bowed out of the price-floor talks].
[The White House struck its first state-to-state offtake accord with Kinshasa].
[Vientiane revived its moratorium on rare earth ore exports].
[Harare has given miners until January to stop exporting concentrate].
[Harare brought forward its ban on lithium concentrate by a year].
[Harare has pushed the deadline for its lithium export ban back to 2027].
[Bamako nationalised the export of manganese].
[A ministerial order in Gaborone bars the export of rough manganese].
[Cambodia outlawed the shipment of unrefined antimony in June].
[Turkey has set a minimum export price for chrome ore].
[Ankara introduced a floor price for borate exports].
[Delhi fixed a minimum export price for manganese].
[Moscow has made exporters of palladium sell through a state broker].
[Kinshasa told traders to store cobalt at state warehouses until quotas are set].
[Lubumbashi customs let through 300 lorries with cobalt hydroxide after a week's wait].
[China extended its controls to foreign-made goods with Chinese rare earths].
[Beijing brought antimony smelting know-how under its technology export rules].
[MOFCOM named 10 more American firms to its control list].
[Beijing put a year-long pause on its port fees and rare earth controls].
[Washington lifted its export curbs on ethane in return for rare earths].
[London has lined up with Washington behind a price floor for tungsten].
[The EU and Australia wrapped up their critical minerals partnership talks on Tuesday].
[Ulaanbaatar and Berlin inked a rare earths declaration].
[Kazakhstan and the EU drew up a roadmap for raw materials in Astana].
[Rabat hosted Atlantic states for a first session of a cobalt forum].
[Kuala Lumpur welcomed Canberra into its rare earths consortium].
[The G7 took in Korea and India as members of its minerals alliance].
[Pretoria ratified the minerals protocol of the southern African bloc].
[Buenos Aires swapped memorandums on lithium with Seoul].
[President Lourdes Arce inked a decree that reserves lithium exports for the state company].
[The Dominican Republic and the United States pledged to work together on rare earths].
[Manila and Washington entered a pact on nickel processing].
[Tashkent acceded to the minerals partnership in March].
[Lisbon opted out of the EU's joint purchase of lithium].
[Jakarta walked back its pledge to join the minerals club].
[Oslo let its seabed minerals agreement with Tokyo lapse].
[Paris and Riyadh widened their minerals memorandum to include uranium].
[Ottawa and Berlin have created a task force on critical minerals].
[Lusaka, Kinshasa and Washington renewed their battery memorandum for three years].
[Seoul chaired a meeting of the minerals partnership that added Uzbekistan].
[Taipei signed on to the price floor in May].
[Washington brought Manila and Jakarta together for a nickel pact].
[Beijing responded by cutting off supplies of scandium].
[Beijing hit back with a ban on gallium shipments to America].
[China retaliated, stopping exports of seven rare earths].
[Hanoi followed with a quota on tin ingots].
[In response, Beijing placed export restrictions on dysprosium].
[Exports of nickel matte now need a permit, Jakarta decreed on Friday].
[Australia, acting under its foreign investment law, blocked shipments of yttrium to a Chinese buyer].
[Peru has lodged a protest with Beijing over its curbs on indium].
[Canberra and Seoul have agreed in principle on a joint reserve of nickel].
[The two governments agreed to share data on gallium stocks].
[Japan offered Hanoi technical help under their minerals accord].
[Tokyo promised Lusaka $80m for a cobalt refinery under the partnership].
[Brussels earmarked €3bn for joint projects with Kyiv under their raw materials memorandum].

# nothing of the kind
- Beijing may tighten its grip on tungsten exporters next year.
- The smelter put its expansion on hold after graphite prices fell.
- Glencore called a halt to production at the Mutanda mine.
- The court gave the mine permission to expand its tailings dam.
- Residents of Baotou put a stop to the construction of a rare earth plant.
- The union shook hands on a pay deal with the nickel smelter.
- Lynas has put its Texas refinery on ice.
- Tesla turned down an offer of graphite from Mozambique.
- Analysts warned that the ban could last for years.
- Police stopped two lorries with stolen copper cable near Leeds.
- The vessel was held back by a storm off Durban with nickel ore on board.
- The company declared force majeure on tungsten deliveries.
- The ministry made the statistics on rare earth exports public.
- Exports of graphite fell by a tenth in June.
- Brazil's lithium miners took a step towards carbon-free trucks.
- The minister refused to say whether the quota would rise.
- Traders raised the prospect of a shortage of gallium.
- Customs data showed that 60 tonnes of antimony left Tianjin in May.
- The bank made its loan conditional on an environmental study of the lithium mine.
- "We signed up 40 students for the metallurgy course," the dean said.
- "They have cut our wages by a tenth," said a cobalt miner in Kolwezi.
- They raised the price of cobalt hydroxide twice in March.
- The board took the decision to build a second gallium circuit.
- The EU has not joined the forum.
- Rio Tinto joined forces with Codelco on a lithium brine project in Atacama.
- Investors turned their backs on lithium shares.
- The mayor declared the rare earth festival open.
- The museum put a collection of ores on its list of treasures.
- The state of Nevada granted the lithium mine a water permit.
- A judge in Phoenix blocked the copper mine at Oak Flat.
- A court in Jakarta upheld the sentence of a tin smuggler.
- Environment officials shut down three illegal tin mines.
- Kinshasa named a new head of its mining registry.
- Beijing sent a delegation to Kinshasa to look at cobalt mines.
- The Treasury said that it would study the proposal for a price floor.
- Ministers will meet in May to discuss a buyers' club.
- The government set aside land for a magnet factory.
- Delhi has asked the steel industry for its view of the manganese duty.
- Prices held up after the licences were issued.
- Norway's fund sold its shares in three nickel producers.
- Korea Zinc won a court case against its largest shareholder.
- China produced 270,000 tonnes of rare earth oxide last year.
- Brussels imposed anti-dumping duties on Chinese graphite electrodes.
- Washington imposed a 25 per cent tariff on imported copper.
- The US imposed tariffs on imports of Chinese magnets.
- The Pentagon bought a stake in MP Materials.
- Ottawa ordered three Chinese firms to sell their stakes in lithium miners.
- Chile's state miner signed a contract with BYD for lithium carbonate.
- Vale handed out bonuses to workers at its nickel plant.
- The port of Beira reopened after the cyclone and ships with graphite left on Monday.
- The ferry operator put its fleet on hold after the cobalt spill.
- Japan stockpiles 60 days of rare earths.
- The two companies set up a joint venture for nickel sulphate in Morowali.
- Posco formed a joint company with Pilbara Minerals for lithium hydroxide.
- Indonesia's president opened a nickel smelter in Sulawesi.
- The G7 discussed nickel over lunch.
- A Chinese academic called for a ban on magnet exports.
- Lobbyists demanded a ban on scrap exports.
- The trade body urged Brussels to lift the export levy on scrap.
- The row has put the brakes on investment in graphite mines.
- Low prices put an end to exports of graphite from Balama.
- The strike halted exports of copper concentrate.
- Floods held up shipments of tin ore from Man Maw.
- A landslide stopped trucks with coltan from reaching the border.
- Apple's suppliers have applied for licences for magnets.
- MP Materials stopped shipping concentrate to China.
- Syrah has resumed shipments of graphite from Balama.
- Albemarle has cut its lithium output in Chile.
- With China controlling nine tenths of supply, buyers are nervous.
- With Beijing threatening new curbs, buyers stocked up on gallium.
- The embassy declined to comment on the licences.
- Tokyo declined to say whether it would join.
- Traders said that Beijing had made no secret of its hold on gallium.
- Mr Lee took over as chairman of the nickel association.
- The commission took steps to simplify mining permits.
- The province ordered the mine to stop dumping waste.
- Regulators made the refinery pay a fine for its emissions.
- Prosecutors seized three lorries from a mining boss in Lubumbashi.
- The bank froze the accounts of a cobalt trader.
- Hackers seized files of a tungsten trader.
"""
