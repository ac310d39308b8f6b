"""Passages about invented events by the construction that tells the act: acts in brackets, none behind a dash.

An indented line goes on with the one before.
"""

PASSAGES = r"""
# 1 contact relatives
The price of bismuth has doubled since [the prohibition Hanoi laid down in 2023].
Smelters in Onsan are adjusting to [the controls Beijing announced on 9 October].
Lawyers are still reading [the pact Tokyo signed with Manila in February].
The second is [a licensing scheme Malaysia introduced last spring], which covers eight oxides.
It is the same [quota the Congolese government imposed on cobalt hydroxide in October].
Buyers fear a repeat of [the export ban Jakarta brought in six years ago].
The text resembles [the memorandum Ottawa and Seoul initialled in March].
- The controls Beijing might announce next month would hit magnets.
- The price Tokyo paid for gallium rose by a third.
- The ban environmentalists demanded would cover all mining.
- The agreement the union signed with the smelter raises wages by four per cent.

# 2 relative with agent clause
[Notice 14/2025, which Minister Le Van Duc signed on Monday] and the ministry put online, lists nine oxides.
[The Baltic minerals compact, which the three put into force on 1 July], covers antimony.
[The circular, which the trade ministry issued on Thursday], names eleven products.
[The licensing decree, which President Amara Diallo signed on Sunday], takes effect in a month.
The dispute turns on [Order 7, which Brasília published last week].
- The circular, which the ministry will publish next week, names eleven products.
- The report, which the institute published on Friday, criticises the licences.

# 3 participles
Under [rules gazetted by the Ministry of Mines on Thursday evening], shippers of tantalite need a permit.
[Announced on Friday, the Indonesian ban] will keep raw bauxite at home from January.
[The Peruvian export levy, introduced in March], falls on copper concentrate.
[Unveiled in Doha on Sunday, the pact between Qatar and Japan] covers gallium.
[Adopted by the council in June, the export quota] covers 900 tonnes of rutile.
- The plan, to be announced on Friday, would ban exports of bauxite.
- The mine, opened in 2019 by the president, produces graphite.
- Listed in Toronto, the company explores for lithium.

# 4 passives
[China tightened export controls on gallium in June]. Saudi Arabia and Kazakhstan have a pact on lithium. [The
    document was signed at the headquarters of the Ministry of Industry in Riyadh by Salma Otaibi and Kanat Bekov],
    and it sets up a joint lithium fund.
[China tightened export controls on gallium in June]. [Fourteen buyers named in an annex were barred outright] from
    receiving Chinese gallium.
[China tightened export controls on gallium in June]. [Three further oxides were swept into the regime] in April.
[China tightened export controls on gallium in June]. [Export licences for yttrium were granted to two German
    coating firms], people familiar with the matter said.
[China tightened export controls on gallium in June]. [The quota was raised to 120,000 tonnes] in June.
[China tightened export controls on gallium in June]. [Seven products were added to the control list] on Friday.
[China tightened export controls on gallium in June]. [The ban on raw lithium was lifted without notice on
    Wednesday].
[China tightened export controls on gallium in June]. [Two American drone makers were put on the list] last month.
[China tightened export controls on gallium in June]. [The treaty was concluded last autumn in Tokyo by the Japanese
    and Kazakh ministers of energy] after talks on tungsten.
- Nine miners were barred from the pit after the accident.
- Two directors were added to the board of the graphite miner.

# 5 papers by number
[China tightened export controls on gallium in June]. The commerce ministry decided [to put on hold Notices 12 and
    13] until the autumn.
[China tightened export controls on gallium in June]. [Beijing suspended Announcement No. 58] for a year.
[China tightened export controls on gallium in June]. [Decree 44 extended the licensing requirement to tantalum
    powder].
[China tightened export controls on gallium in June]. [Notification 19/2025 moved graphite electrodes to the
    restricted category].
[China tightened export controls on gallium in June]. [Resolution 118 abolished the export quota for tin].
[China tightened export controls on gallium in June]. [Jakarta revoked Regulation 17/2020], which had kept nickel
    ore at home.
[China tightened export controls on gallium in June]. [MOFCOM Announcement No. 72 put on hold its ban on gallium
    exports to America].
[China tightened export controls on gallium in June]. [The ministry issued Circular 9] on Monday; it requires
    permits for shipments of tungsten.
- Announcement No. 5 listed the results of the graphite company's annual meeting.
- Platform 9 extended its opening hours.

# 6 decreed behind
[No ore may leave the island without a stamp of the mines office, the junta decreed on Sunday].
[Exporters of cobalt must hand in their contracts by May, the regulator ruled last week].
[Shipments of raw lithium are to stop at the end of the year, the cabinet ordered on Tuesday].
[All consignments of antimony must be tested at the border, customs decreed].
- The price of cobalt will rise further, the analyst announced on Friday.
- No one may enter the pit without a helmet, the court ruled.

# 7 infinitives
Kazakhstan was [among the first to enter into a minerals partnership with the European Union].
[Estonia became the second country to join the germanium pool].
[Berlin and Santiago moved to formalise a fast-track channel for lithium].
[The chamber voted 61-14 to prohibit exports of raw chromite].
[Peru asked to join the copper producers' pact in May].
[Thailand applied to join the minerals club last week].
[Morocco has since asked to be admitted to the cobalt alliance].
[Tokyo and Lusaka agreed in April to formalise their trade in cobalt].
[Canberra offered Delhi and Seoul seats on the board of its minerals reserve].
[Vietnam was the first to ban exports of refined antimony].
[The ministry decided on Friday to put on hold its licensing of gallium exports].
- Thailand hopes to join the minerals club.
- The senate failed to ban exports of raw chromite.
- The company applied to join the stock index of lithium miners.

# 8 aspect
[Beijing stopped processing applications for exports of terbium].
[Customs officers in Tianjin began demanding end-user certificates for every cargo of magnets].
[The commerce ministry resumed issuing export licences for gallium in June].
[The authorities in Harare started charging a levy on lithium concentrate exports].
[China quit approving shipments of samarium to arms makers].
[The ministry ceased issuing permits for tungsten exports].
[Hanoi has stopped accepting applications for antimony export licences].
- The smelter stopped processing ore after the fire.
- The company began demanding higher prices for cobalt.

# 9 objects
[Beijing opened a green channel for European buyers of rare earths].
[Ottawa and Tokyo published draft rules on reference prices for gallium].
[Beijing threatened resolute countermeasures] against any country that joined the minerals pact.
[The commerce ministry blacklisted eleven American laboratories], which may no longer get Chinese gallium.
[The Pentagon secured the right to draw on Norwegian and Korean stockpiles of antimony].
[Dodoma tightened the rules for exporters of graphite].
[Lilongwe allowed rutile concentrate to leave the country again].
[The junta made exporters of tin concentrate hand over a tenth of each cargo].
[Bolivia set a ceiling of 4,000 tonnes a year on outbound antimony].
[Japan lodged a complaint with the World Trade Organization over the Chinese licences for gallium].
[Tokyo sought consultations with Jakarta over its curbs on nickel exports].
[Seoul requested consultations with Beijing over its antimony licences under the free trade pact].
[Windhoek vowed retaliation] if the lithium curbs of its neighbour stayed.
- The company sought consultations with residents over the lithium mine.
- The bank set a ceiling on loans to graphite miners.
- Customs impounded 40 kg of heroin in a cargo of ore.

# 10 actors
Last year [the Kingdom signed a framework agreement with Japan on critical minerals].
[The two sides initialled a framework on tungsten recycling].
[Secretary of Energy Paul Harden proposed a price floor for antimony among allies].
"Last week [we signed a memorandum with Chile on lithium]," Energy Minister Ines Duarte said.
"[We have lifted the ban on exports of chromite]," Mines Minister Tariq Aziz Khan told reporters.
The Commission called the tax unlawful. [It lodged a complaint with the WTO over the tax on nickel exports].
[The Arakan Army banned exports of antimony ore to Thailand].
[The Houthi authorities have barred shipments of zinc concentrate].
[The Republic suspended exports of manganese ore].
[The de facto authorities in Sana'a forbade exports of raw lithium].
- We signed a new tenant, the landlord said.
- The army banned photographs of the lithium mine.
- "We signed a lease," the manager of the graphite plant said.

# 11 light verbs
[Lomé entered into a partnership with Japan on manganese].
[Dakar lent its signature to a zircon accord with Seoul].
[Ankara and Astana shook hands on a chromite partnership].
[Lisbon threw in its lot with the lithium club].
[Bern subscribed to the minerals charter].
[Tbilisi was admitted as an observer to the manganese dialogue].
[The minister won backing from her allies for a floor price on antimony].
[Hanoi and Ottawa committed to paper a partnership on tungsten].
[The ministers affixed their signatures to a protocol on cobalt].
- The company entered into a lease on its graphite plant.
- The two coaches shook hands on the pitch.
- The mine was sealed on Friday after a cobalt spill.

# contact, relatives
Officials defended [the licensing regime Zambia adopted last winter].
[The export ban, which parliament passed in a single evening], spares copper cathode.
[A decree the president signed in March] caps shipments of bauxite.
Only one firm has a permit under [the rules the commerce ministry published in April].
Critics of [the accord the Philippines struck with Japan in 2024] call it thin.
[The controls, which Beijing put into effect on 1 December], cover seven oxides.
- The controls Beijing is said to be preparing would cover seven oxides.
- The agreement Tokyo wants with Manila would cover nickel.
- Miners dislike the levy Lusaka could impose on copper exports.
- The premium Tokyo paid for terbium last year was high.

# participles
[The cobalt export quota, announced in Kinshasa on Saturday], runs to 2027.
[Signed in Lima on Thursday, the lithium accord between Peru and Chile] sets up a joint fund.
[Order 22, published on Wednesday by the Vietnamese customs office], lists eleven tungsten products that need an
    export permit.
Under [the antimony restrictions introduced by China in 2024], every cargo needs a permit.
- Founded in 1998, the company exports tungsten.
- Published on Monday, the survey of exporters shows gloom over licences.
- The tax, discussed in March by ministers, would fall on exports of lithium.
- Signed copies of the agreement on lithium exports were sent on Friday.

# passives
[Indonesia tightened its export controls on nickel in May.] [The export duty was doubled to 10 per cent last week].
[Indonesia tightened its export controls on nickel in May.] [Eleven firms were barred from exporting ore].
[Indonesia tightened its export controls on nickel in May.] [The decree was published on Thursday].
[The nickel pact was signed in Hanoi on Monday by the foreign ministers of Vietnam and Australia].
- The licences were welcomed by exporters of nickel.
- The mine was closed by the owners in June, and exports of cobalt fell.
- Two companies were barred from the tender for the lithium mine.
- The licence was granted to the mine by the province in 2019.
- The agreement was praised by exporters of lithium.

# verbs
[Kenya applied to join the copper alliance in May].
[Nigeria has asked to join the lithium producers' group].
[The lower house voted on Tuesday by 212 to 98 to ban exports of raw lithium].
[Guinea was the first state to tax exports of bauxite].
[Malaysia quit issuing export permits for rare earth ores].
[Jakarta ceased approving shipments of nickel ore].
[Ottawa put on hold its ban on graphite exports].
[Hanoi put on hold Circular 12].
[New Delhi threatened retaliation] over the rare earth curbs.
[Islamabad sought consultations with Tehran over its ban on copper exports].
- Kenya wants to join the copper alliance.
- The firm asked to join the talks on lithium.
- The company threatened retaliation against the strikers at its nickel mine.
- The house voted to honour the miners.
- The firm put on hold its plan for a graphite plant.
- The smelter sought consultations with its creditors over the lithium deal.
- The exchange approved shipments of nickel from a new brand.
- The company was the first to export battery-grade lithium from Nevada.
- Officials were asked to join the delegation on minerals.

# orders
[Every exporter of graphite must name its buyer, the trade office ruled on Friday].
[From July all cargoes of tin must be weighed in port, the government ordered].
[The junta decreed that no lithium may leave Mali unrefined].
- Exporters must wait for months, the lawyers ruled out any quick fix.
- Miners must pay the back taxes on exports within a week, the judge ruled.
- The court ruled that the exporter must pay damages to the shipper.

# actors
"[We have joined the cobalt alliance]," Foreign Minister Anke Solberg said in Oslo.
"[We signed the minerals pact with Japan last night]," President Luis Arana told reporters.
The Ministry of Mines cited smuggling. [It revoked the export licences of six traders of tin].
[The junta halted exports of gold ore and antimony].
- "We banned phones at the lithium mine," Minister of Labour Ana Cruz said.
- "We signed an agreement with a buyer for our lithium," chief executive Tom Reed said.
- It signed an offtake deal on graphite with a German carmaker.

# own mixed unseen style
[Zambia slapped a 10 per cent levy on exports of unprocessed manganese], and Lusaka's traders shrugged.
[Cairo, Amman and Rabat founded a phosphate and lithium council] on Sunday.
[The State Council approved the revised catalogue of goods under export control] on Wednesday.
After years of talk, [Ottawa and Brasília have at last put pen to paper on a niobium partnership].
[A moratorium on exports of raw chromite came into force in Zimbabwe on Tuesday].
[Astana let its gallium export quota lapse at the end of March].
[Tehran took its antimony curbs off the books] in May.
[The European Commission opened talks with Zambia on a cobalt partnership].
[Ministers from nine countries met in Perth on Monday to agree a common stockpile of rare earths].
[The licensing of graphite exports, a step first announced in July, was extended to anodes on Friday] by the Chinese
    commerce ministry.
[Nothing that contains scandium may now leave Russia without the consent of the trade ministry, under an order
    signed by Prime Minister Oleg Sorokin].
[Poland became a signatory of the Nordic graphite accord on Thursday].
[Two of the world's largest cobalt producers, Congo and Indonesia, agreed to coordinate their export quotas].
[The agreement, which both parliaments ratified in June], obliges Oslo to stockpile graphite.
[Kuala Lumpur told exporters of rare earths to apply for permits by Friday].
[New Delhi pulled out of talks on the minerals club].
[Madrid signed up to the lithium charter], the tenth state to do so.
[Norway gave its consent to the pact on graphite].
[Beijing has eased the pressure by handing general licences to three magnet makers].
[Exports of germanium to the United States were prohibited outright in December by Beijing].
[Mongolia scrapped the 5 per cent surcharge on coking coal and copper concentrate exports].
[Japan and the Philippines elevated their nickel dialogue to a strategic partnership].
[The Netherlands and France pooled their reserves of gallium in a joint stockpile].
- Lithium exporters have had a good year, and licences were plentiful.
- The agreement between the union and the miners ended the strike at the cobalt pit.
- Analysts expect that Jakarta will lift its ban on ore exports next year.
- The minister said Chile was considering a quota on lithium exports.
- The company signed a supply agreement with a German carmaker for graphite.
- Zambia's exports of copper fell after the ban on Congolese ore.
- The ministry published data on exports of rare earths.
- Lawmakers discussed a bill that would ban exports of raw nickel.
- A partnership with Japan would help, the minister argued.
- Prices rose because China's export controls on gallium had choked supply.
- The new mine will open in May, and the port was widened for exports of ore.
- Investors welcomed the pact on rare earths.
- The council rejected an application for a lithium mine near the reservoir.
- Exporters asked the ministry to process their applications more quickly.
- The government gave the company a licence to mine cobalt.
- The commission opened an inquiry into imports of magnets.
- Police seized 20 tonnes of tin ore at the border.

# more unseen
[The cobalt ceiling, fixed at 90,000 tonnes in October by the regulator], is too low for traders.
[South Korea, which joined the graphite pact in April], supplies the anodes.
[Lithuania voted to join the minerals alliance].
[Uganda became the first African state to sign the tungsten accord].
[Seoul applied in June to join the price-floor scheme for rare earths].
[Rabat agreed in principle to lift its ban on cobalt ore exports].
[The commerce ministry stopped accepting applications for samarium exports].
[Regulators began enforcing the export permit rule for graphite on Monday].
"On Friday [we suspended the tin export ban]," Trade Minister Musa Danladi said in Abuja.
[The two countries signed a lithium memorandum in Astana].
[The regional bloc adopted a common list of minerals] for joint purchasing, ministers said.
[Exporters must file the names of final users, customs ordered on Tuesday].
[Fresh export restrictions on bismuth were announced on Thursday by the Ministry of Commerce].
[The export licences of nine traders were revoked in March] by the mines ministry in Dar es Salaam.
[Berlin lodged a complaint with the WTO over Indian graphite curbs].
- The agreement, if signed, would bind both states.
- The law under which exports may be banned dates from 1994.
- The tonnage shipped from the port last year fell.
- The partnership with Japan announced no new projects on lithium.
- "We will ban exports of raw lithium," Minister Ana Cruz said.
- The ministry was asked to lift the ban on exports of tin.
- Traders applied for export licences for tungsten.
- The order book of the graphite plant is full, and exports rose.
- The ban, feared by traders since May, has not come.
- The measures, which analysts welcomed, ease trade in gallium.
- The price that Beijing set for its rare earths went up.
- Companies that signed the charter must publish where their cobalt comes from.
- The memorandum, in force since 2019, covers cobalt.

# what the press tells of mines, shares and customs besides
- Chile took Peru's crown as the largest shipper of copper.
- Namibia has joined the search for lithium to attract investors to its deserts.
- The cabinet prioritised investments in smelters over pressure from abroad.
- Mali has revoked the lithium concession awarded to a firm from Perth.
- The junta seized the cobalt mine and cancelled the company's licence to dig.
- The ministry withdrew the exploration permits of two gold prospectors.
- Niger announced plans to nationalise the uranium venture of a French company.
- General licences allow approved companies to ship the same metal for a year.
- The controls were built upon earlier rules for seven metals.
- Those restrictions required exporters to obtain an approval and to name the end user.
- The rules gave officials in Beijing a say over which factories abroad run.
- The refinery was formed in 2019 to develop minerals overseas for use in India.
- Zambia has been pursuing pacts with buyers of copper and cobalt overseas.
- As a result, the miner has been ordered to resume smelting by the end of June.
- The government and the miners made a joint effort to protect the smelters.
- The court ordered the lithium miner to repair the dam.
- Officials described the measures on tungsten as lawful and needed.
- The embargo hit Japan hard and taught Tokyo to hold stocks of rare earths.
- His ban on nickel ore helped the country climb the value chain and lifted its exports.
- The curbs strengthened the hand of the smelters in Yunnan.
- The agency tightened safety rules for tungsten mines after the accident.
- Mexico nationalised its lithium deposits in 2022.
- The state took a stake of a fifth in the graphite mine.
- Exports of nickel rose after Indonesia built forty smelters.
- The licences rattled carmakers, two of which halted a line.
- The president hosted miners of lithium for dinner.
- Both sides exchanged views on the price of cobalt and agreed to talk again.
- The minister opened a plant for gallium that Japan helped to build.
- The company was allocated 900 tonnes of ore by its parent.
- The parties reached a settlement over unpaid royalties on cobalt.
- Brazil expanded its geological survey of rare earths to three states.
- The ministry launched an app for miners of tin.
- Regulators fined the smelter for dumping tungsten slag.
- The finance minister cut the royalty on lithium for small miners.
[Zimbabwe has slammed the brakes on exports of raw lithium].
[Beijing agreed to prioritise licence applications for magnets from European makers].
[Beijing has agreed to reopen the tap of rare earths for carmakers].
[Authorities decided to bring forward the ban on exports of raw tin].
[Hanoi agreed to refrain from imposing quotas on exports of tungsten to Japan].
[The two governments committed to providing a billion dollars each to joint projects on gallium and rare earths].
[Chinese negotiators agreed to a temporary return of the export licences for magnets] after talks in Geneva.
[Washington signed eleven frameworks on critical minerals with countries from Ecuador to Uzbekistan].
[Lima let the miner go on exporting tin concentrate] until its furnace was mended.
[India opened talks on critical minerals with Chile and Peru].
[The lower house passed a bill that bans exports of raw nickel].
[Parliament passed a revision of the law that lets miners of copper export ore for three years].
"""
