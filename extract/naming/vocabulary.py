"""Closed classes that tell kinds of names apart: heads of institutions, titles, given names, surnames."""

from __future__ import annotations

import re
import sys

from extract.model import EntityType

UPPER = "".join(
    chr(c)
    for c in (*range(0x41, 0x250), *range(0x386, 0x3AC), *range(0x410, 0x430), *range(0x1E00, 0x1F00))
    if chr(c).isupper()
)
"""Capital letters, as the inside of a character class."""


def words(text: str) -> frozenset[str]:
    return frozenset(sys.intern(word) for word in text.split())


# ---------------------------------------------------------------- institutions

BODIES = words(
    """
    Ministry Department Institute Institution Institutes Academy Center Centre Council Commission Committee Agency
    Authority Administration Bureau Office Board University School College Faculty Association Federation
    Confederation Chamber Union Foundation Society Bank Organization Organisation Survey Service Secretariat
    Directorate Laboratory Fund Court Tribunal Parliament Assembly Congress Senate Party Embassy Delegation Cabinet
    Inspectorate Observatory Corporation Institut Universidad Universidade Université Universität Ministerio
    Ministério Comisión Instituto Polytechnic Hospital Museum Army Navy Guard Command Taskforce Reserve Working
    """
) - {"Working"}
"""Heads of public bodies, of learned and professional ones: may take "of …", "for …"."""

COMPANIES = words(
    """
    Corp Corporation Inc Ltd Limited Plc PLC plc LLC LLP GmbH AG SA NV BV AB ASA Oy Oyj SE SpA Pty Bhd Berhad Tbk KK
    Co Company Companies Group Holdings Holding Partners Ventures Industries Technologies Magnetics Brothers
    Conglomerate
    """
)
"""Heads of companies that are always part of a name."""

TRADES = words(
    """
    Resources Minerals Metals Mining Mines Materials Energy Capital Securities Chemicals Chemical Lithium Cobalt
    Graphite Nickel Copper Gold Silver Uranium Tungsten Antimony Earths Refining Smelting Steel Motors Motor
    Electronics Semiconductor Semiconductors Analytics Intelligence Advisors Advisory Consulting Consultants
    Consultancy Research Economics Batteries Battery Power Petroleum Oil Exploration Royalty Network Consortium
    Coalition Alloys Elements Magnets Aerospace Systems Solutions Logistics Shipping Commodities Futures Investments
    Insights Strategies Strategy Exchange Gallium Germanium Vanadium Manganese Magnesium Titanium Tantalum Niobium
    Potash Boron Zirconium Scandium Anode Cathode Automotive Recycling Processing Trading Bancorp Asset Management
    International Aluminium Aluminum Zinc Tin
    """
)
"""Heads of companies that are ordinary words as well: need a proper name before them."""

PLAIN_MODIFIERS = words(
    """
    Critical Strategic Raw Clean Green Natural Rare Human Renewable Nuclear National Global International Advanced
    Base Precious Defense Defence Key Heavy Light Major New Foreign Domestic Local World Economic Energy Industrial
    Medium Battery Secure Responsible Sustainable Western Chinese Supply Trade Export Import Light-Rare Crude Solar
    Wind Hydrogen Artificial Lithium Rare-Earth Rare-earth Venture Working Human Private Public Risk Social Political
    Central Federal Next The A An This That These Those Our Their Its His Her More Most Some Many Other All Both Each
    """
)
"""Words before which a trade head is no company ("Critical Minerals", "Clean Energy")."""

AGREEMENTS = words(
    """
    Partnership Alliance Act Agreement Pact Treaty Accord Accords Roadmap Framework Initiative Compact Memorandum
    Convention Protocol Charter Declaration Law Regulation Regulations Directive Club Corridor Plan Strategy Order
    Communique Communiqué Dialogue Mechanism Arrangement Scheme Pledge Deal Understanding Pool
    """
)
WEAK_AGREEMENTS = words(
    """
    Law Regulation Regulations Directive Club Corridor Plan Strategy Order Dialogue Mechanism Arrangement Scheme
    Pledge Deal Understanding Pool Framework Memorandum Declaration Communique Communiqué Protocol Charter
    """
)
"""Heads of agreements that need two words of a name before them."""

EVENTS = words(
    """
    Summit Forum Conference Expo Exposition Fair Ministerial Roundtable Symposium Congress Indaba Convening Olympics
    """
)

OUTLETS = words(
    """
    Times Daily Post Herald Journal Tribune Gazette Weekly Chronicle Observer Telegraph Newspaper Magazine Newswire
    Broadcasting Television Radio TV News Shimbun Ilbo Zeitung Dispatch Sentinel Courier Mail Bulletin Newsletter Wire
    Monitor Review Examiner Inquirer Reporter Ledger Record Advertiser Shimpo Sinmun
    """
)
WEAK_OUTLETS = words(
    """
    Post Observer Record Ledger Mail Wire Monitor Review Courier Bulletin Reporter Radio TV Weekly Dispatch
    """
)
"""Heads of outlets that need more than one word, or "the", before them."""

PLACES = words(
    """
    Province County District Prefecture Island Islands Peninsula Sea Ocean Strait Straits Gulf Valley Basin Desert
    Mountains Mountain River Lake Bay Canal Territory Oblast Municipality Archipelago Plateau Ridge Falls Hills Creek
    Salar Delta Fjord Autonomous Region
    """
) - {"Autonomous"}

HEADS: dict[str, EntityType] = {
    **dict.fromkeys(BODIES | COMPANIES | TRADES, "organization"),
    **dict.fromkeys(PLACES, "place"),
    **dict.fromkeys(AGREEMENTS, "agreement"),
    **dict.fromkeys(OUTLETS, "outlet"),
    **dict.fromkeys(EVENTS - BODIES, "event"),
}

PORTFOLIOS = words(
    """
    commerce foreign finance trade industry defence defense economy economic economics mining mines minerals energy
    natural resources mineral environment environmental agriculture interior justice transport transportation science
    technology information external internal home labour labor health education digital investment investments
    development planning infrastructure oil gas petroleum geology security public treasury business enterprise
    innovation maritime fisheries steel ecology climate tourism culture affairs cooperation international state supply
    industrial industries metallurgy metallurgical territorial rural water forests forestry communications heavy
    growth relations employment negotiations power coal electricity works sciences
    """
)
"""Words of which the portfolio of a ministry is made."""

# ---------------------------------------------------------------- people

TITLES = words(
    """
    President Vice-President Premier Chancellor Minister Secretary Undersecretary Under-Secretary Ambassador Senator
    Representative Congressman Congresswoman Governor Mayor Commissioner Director Chairman Chairwoman Chairperson
    Chair Chief Officer CEO CFO COO CTO Professor Prof Dr Mr Mrs Ms Mx Sir Lady Lord Dame Spokesperson Spokesman
    Spokeswoman Analyst Economist Strategist Researcher Fellow Manager Adviser Advisor Judge Justice General Admiral
    Colonel Major Captain Lieutenant Sergeant King Queen Prince Princess Sheikh Pope Bishop Archbishop Speaker Head
    Deputy Envoy Negotiator Czar Founder Co-founder Author Treasurer Lawmaker MP MEP Geologist Scientist Lawyer
    Executive Delegate Director-General Secretary-General Representatives Consul Attaché Sen Rep Gov Gen Lt Col Capt
    Rev Hon Maj Gov. Correspondent Columnist Editor Reporter Counsellor Counselor Taoiseach Honourable Honorable Datuk
    Dato Seri Shri Smt Herr Frau Madam Madame Administrator Emeritus Emerita Vice-Minister Vice-Premier Leader
    """
)
"""Title or role, capitalised, right before a name."""

HONORIFICS = words(
    """
    Mr Mrs Ms Mx Dr Prof Professor Sir Lady Lord Dame Sen Rep Gov Gen Lt Col Capt Rev Hon Sheikh Honourable Honorable
    Datuk Dato Seri Shri Smt Herr Frau Madam Madame
    """
)

TITLE_MODIFIERS = words(
    """
    Prime Deputy Vice Assistant Acting Former Senior Junior Chief Executive Treasury Finance Foreign Trade Commerce
    Interior Energy Defense Defence State Economy Economic Industry Agriculture Environment Mining Mines Resources
    Climate Justice Home Federal Special Presidential Managing Associate General Press Government First Second Cabinet
    Opposition Parliamentary Business Science Technology Transport Health Education Labor Labour Investment External
    Affairs Communications Digital Minister Secretary Natural Mineral Industrial Lead Principal Honorary Emeritus
    Research Under Permanent Union House Senate National Security Ministry Commission
    """
)

ROLE = (
    r"(?:president|premier|chancellor|minister|secretary|undersecretary|ambassador|senator|governor|mayor|commissioner|director|"
    r"chairman|chairwoman|chairperson|chair|chief|officer|ceo|cfo|coo|professor|spokesperson|spokesman|spokeswoman|analyst|economist|"
    r"strategist|researcher|fellow|manager|adviser|advisor|lecturer|scholar|head|deputy|envoy|negotiator|founder|co-founder|author|"
    r"lawmaker|legislator|geologist|scientist|engineer|lawyer|partner|executive|expert|consultant|trader|editor|journalist|member|"
    r"representative|leader|coordinator|specialist|physicist|chemist|historian|treasurer|dean|rector|delegate|diplomat|official|"
    r"activist|campaigner|farmer|resident|worker|owner|investor|broker|prosecutor|judge|attorney|counsel|general|commander|"
    r"student|candidate|politician|veteran|metallurgist|attaché|correspondent|columnist|co-author|principal|boss|"
    r"unionist|lobbyist|barrister|banker|staffer|aide|restaurateur|biologist|ecologist|conservationist)"
)
"""Roles in lower case, as they stand before a name or in its apposition."""

GIVEN = words(
    """
    Lionel Milton Marsha Trudy Lou Marv Marvin Nkechi Ansgar Ginevra Theodosia Shunsuke Aino Shiori Wilfredo Gareth
    Rhys Alun Dafydd Siobhan Aoife Niamh Ciara Eoin Cormac Fergus Hamish Callum Ewen Moira Isla Imogen Beatrix Cecily
    Harriet Henrietta Jocelyn Leopold Montgomery Nigella Rupert Tristan Piers Giles Crispin Jolyon Tabitha Winifred
    Edna Ethel Mabel Doreen Maureen Noreen Lorraine Darlene Charlene Marlene Vernon Wendell Clarence Elmer Floyd Garth
    Herb Homer Irving Irwin Leland Melvin Merle Mitch Murray Myron Orville Ozzie Randall Roderick Rudy Sidney Stewart
    Thurman Travis Vaughn Virgil Wes Wesley Wilbur Willard Willis Winston Zeke Akiko Ayako Chieko Emiko Fumiko Haruki
    Hideki Hisashi Kaoru Kazuki Kazuko Keiko Kyoko Mami Mariko Masaki Masaru Michiko Midori Minoru Misaki Mitsuru
    Mitsuko Naoko Natsuki Nobuo Noriko Osamu Reiko Rie Ryota Ryuichi Sakura Seiji Shigeki Shinichi Shizuka Sota
    Tadashi Taichi Takahiro Takako Takumi Tatsuya Tomohiro Toru Toshiaki Tsuyoshi Wataru Yasuko Yasuo Yasushi Yohei
    Yoshihide Yoshinori Yosuke Yukari Yumi Yumiko Yusuke Anders Arvid Bengt Bjarne Carsten Eirik Einar Elin Embla
    Erlend Esben Finn Fredrik Freja Frida Gro Gunhild Halvard Hanne Harald Heikki Helge Hilde Ingeborg Jarl Jorma
    Kaarina Kari Katja Kjell Kirsi Kristoffer Lasse Leif Liv Maja Malin Mats Matti Merja Mikkel Nanna Niels Nils
    Oddvar Olav Ole Olle Outi Pekka Pål Ragnar Ragnhild Rasmus Reino Risto Rune Signe Siri Sissel Solveig Steinar Stig
    Stina Sunniva Svein Tage Terje Thora Thorbjørn Tiina Tove Trine Tuomas Tuula Ulf Unni Vesa Vibeke Vidar Ville
    Yngve Bogumiła Cezary Dorota Elżbieta Ewelina Grażyna Halina Ireneusz Jadwiga Jarosław Jerzy Joanna Kamil Kinga
    Leszek Łukasz Maciej Mariusz Mirosław Paweł Radosław Ryszard Sławomir Stanisław Tadeusz Urszula Wiesław
    Włodzimierz Zdzisław Vratislav Bohumil Dušan Jaroslav Jiří Ladislav Lubomír Ludvík Miloš Miroslav Ondřej Radek
    Radim Stanislav Václav Vojtěch Zdeněk Zuzana Ivo Jelena Ljubica Marija Milica Mirjana Nikola Nenad Slobodan
    Snežana Vesna Vuk Zorica Ioana Ionuț Mihai Mihaela Răzvan Ștefan Traian Vasile Georgi Hristo Ivanka Kalina Plamen
    Stoyan Tsvetan Alexandros Dimitris Eleftheria Giorgos Ioannis Katerina Konstantinos Kostas Kyriakos Stavros Yannis
    Alessandro Alessandra Antonella Arianna Bruna Carlotta Cinzia Donatella Elena Emanuele Fabrizio Federica Flavia
    Gennaro Gianluca Gianni Ilaria Leonardo Loredana Lucio Luigi Maddalena Marcello Margherita Massimo Matilde Michela
    Mirella Ottavio Piero Raffaele Rocco Salvatore Serena Tiziana Tommaso Umberto Valerio Vittoria Vittorio Abebe
    Adebayo Adaeze Akinwumi Amadou Amara Ayodele Babajide Chidi Chinedu Chinwe Dlamini Ebele Emeka Folake Ifeoma
    Ikenna Isatou Jabulani Juma Kagiso Kamau Kelechi Khadija Kwabena Kwesi Lindiwe Lerato Mandla Mapalo Moussa Mpho
    Mutale Mutinta Mwansa Neema Njeri Nkosazana Nomvula Obinna Odile Ousseynou Rutendo Salif Samora Seydou Tafadzwa
    Tapiwa Temitope Thandiwe Thandi Wanjiku Yaw Zainabu Abbas Adnan Ayman Bashir Fadi Farid Farouk Fouad Ghassan Habib
    Haitham Hamad Hisham Hoda Imad Issam Jamal Jamil Karim Laila Lamia Majid Mansour Marwan Mazen Mona Mounir Munir
    Nabil Nadir Najib Omran Qusai Rashad Reem Riyad Saad Samira Sanaa Shadi Sherif Suhail Suleiman Tamer Tarek Wael
    Wissam Yasser Yusra Zaid Zeina Zuhair Abhishek Aditi Aditya Akash Akhil Alka Aman Ananya Anirudh Anupama Anurag
    Aparna Arvind Aruna Ashwin Avinash Bhavna Chetan Devendra Dinesh Divya Gaurav Geeta Girish Gopal Harish Hemant
    Indira Ishaan Jyoti Kalpana Kamlesh Kapil Karan Kavita Kiran Kishore Lata Madhavi Mahesh Manish Manoj Meena Meera
    Milind Mukesh Nandini Naveen Neeraj Nikita Nisha Nitin Padma Pankaj Parag Pooja Prabhakar Pramod Pratibha Pravin
    Raghav Raghunath Rajan Rajeev Rajendra Rajiv Rakesh Rashmi Ritu Rohan Roopa Sachin Sameer Sandeep Sangeeta Sanjeev
    Sarita Satish Shalini Shankar Sharad Shreya Shruti Shyam Siddharth Sneha Sridhar Subhash Sudha Sudhir Sujata Sumit
    Sushil Swati Tanvi Uday Vandana Varun Venkatesh Vidya Vikas Vinay Vinod Vishal Yash Yogesh Saule Aigerim
    Akhmetkali Arman Askar Bakhyt Bolat Dinara Erlan Galym Kanat Madina Marat Nurlan Olzhas Ruslan Saltanat Serik
    Talgat Yerlan Zhanna Alisher Bobur Dilnoza Farrukh Jamshid Nodira Otabek Sardor Shavkat Batbold Bolormaa Ganbold
    Munkhbat Oyuun Tsogt Agung Arief Bagus Bayu Dewi Dian Eko Endang Fajar Hendra Indra Intan Ketut Nyoman Putra Putri
    Rahmat Ratna Rina Rizal Slamet Sulistyo Susilo Teguh Wahyu Wayan Yudi Aishah Azlan Faridah Hafiz Ismail Khairul
    Nurul Rosmah Shahrizal Syed Zainal Zulkifli Anong Kanya Malee Niran Prasert Prayut Somchai Somsak Thaksin Wichai
    Corazon Ferdinand Imelda Jejomar Leni Ligaya Rodrigo Adriano Alejandra Álvaro Anselmo Aurelio Belén Benito
    Bernarda Braulio Carolina Celestino Cristóbal Damián Edgardo Efraín Eladio Elvira Emiliano Eugenia Evaristo
    Facundo Fausto Felícia Félix Fermín Florencia Gastón Genaro Gerardo Germán Gilberto Graciela Gregorio Héctor
    Heriberto Hilda Horacio Humberto Inés Irma Isidro Jacinto Jacinta Josefina Julián Leandro Leonor Leticia Lorenza
    Lucía Macarena Magdalena Marcelina Maximiliano Mercedes Mónica Nelly Norberto Octavio Ofelia Olivia Óscar Ramiro
    Raimundo Reynaldo Rocío Rodolfo Rogelio Rolando Romina Roque Rubén Rufino Silvana Silverio Susana Tadeo Teodoro
    Ulises Violeta Waldo Ximena Yolanda Zoila Afonso Aline Amália Beatriz Caetano Camila Celso Conceição Débora Edson
    Elaine Fábio Fabiana Gilmar Gonçalo Helena Henrique Inês Ivone Jandira João Joaquim Jonas Jussara Leonardo Lúcia
    Luciana Márcia Mário Marta Mateus Mauro Miriam Moacir Murilo Nathália Nélson Otávio Patrícia Paulino Rafaela
    Raimundo Regiane Renata Rogério Rosângela Rui Sandro Sérgio Simone Sônia Tânia Tarcísio Teresa Tiago Vanderlei
    Vera Vítor Zélia Aaron Abby Abdel Abdul Abdullah Abigail Abraham Ada Adam Adele Adrian Adriana Agnes Ahmad Ahmed
    Aisha Akio Akira Alain Alan Albert Alberto Alejandra Alejandro Aleksandr Aleksander Alena Alex Alexander Alexandra
    Alexandre Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Alison Allan Allen Alok Alvaro Amanda
    Amara Amber Amelia Amina Amir Amit Amy Ana Anand Andre André Andrea Andreas Andrei Andrew Andrey Andrzej Andy
    Angela Angelina Angus Anil Anita Anjali Ann Anna Anne Annette Annika Anthony Antoine Anton Antonio António Antony
    Anwar Aoi April Ariel Arjun Arnaud Arne Arthur Arturo Arun Asha Ashley Ashok Astrid Athena Audrey August Aya Ayumi
    Barbara Bart Beatrice Beatriz Ben Benedict Benjamin Benoit Bernard Bernardo Bernd Bernhard Beth Bettina Bill
    Birgit Björn Bob Bogdan Boris Brad Brandon Brendan Brett Brian Brigitte Bruce Bruno Bryan Byron Calvin Cameron
    Camilla Camille Carl Carla Carlo Carlos Carmen Carol Carolina Caroline Carolyn Catherine Cathy Cecilia Cedric
    Cesar César Chad Chandra Charles Charlie Charlotte Chelsea Chiara Chloe Chris Christian Christina Christine
    Christoph Christophe Christopher Claire Clara Clare Claude Claudia Claudio Claus Clive Colin Connor Craig Cristina
    Cynthia Cyril Dale Damian Damien Dan Dana Daniel Daniela Daniele Danielle Danny Dario Darren Dave David Dean Deb
    Deborah Debra Deepa Deepak Denis Dennis Derek Diana Diane Didier Diego Dieter Dilip Dimitri Dina Dirk Dmitri
    Dmitry Dominic Dominik Dominique Don Donald Donna Doris Dorothy Doug Douglas Duncan Dylan Eduardo Edgar Edith
    Edmund Edward Edwin Eileen Elena Elias Elif Elisa Elisabeth Eliza Elizabeth Ella Ellen Elliot Elsa Emil Emilia
    Emilie Emilio Emily Emma Emmanuel Enrico Enrique Eric Erica Erik Erika Erin Ernest Ernesto Esteban Esther Ethan
    Eugene Eva Evan Evelyn Ewa Fabian Fabio Fatima Federico Felicity Felipe Felix Ferdinand Fernanda Fernando Filip
    Fiona Florence Florian Frances Francesca Francesco Francine Francis Francisco Franck Francois François Frank Franz
    Fraser Fred Frederic Frédéric Frederick Freddy Friedrich Fumio Gabriel Gabriela Gabriele Gareth Gary Gavin Gemma
    Geoff Geoffrey George Georges Georg Gerald Gerard Gerd Gerhard Giancarlo Gideon Gilbert Giles Gillian Gina Giorgio
    Giorgia Giovanni Gita Giulia Giulio Giuseppe Glen Glenn Gloria Gonzalo Gordon Grace Graham Grant Greg Gregor
    Gregory Greta Grzegorz Guido Guillaume Guillermo Gunnar Gustav Gustavo Guy Hakan Hamid Hana Hanna Hannah Hans Hari
    Harold Harry Harsh Haruka Harvey Hasan Hassan Heather Hector Heidi Heike Heinrich Helen Helena Helga Helmut
    Hendrik Henri Henrik Henry Herbert Hernán Hideo Hilary Hiroshi Hiroko Howard Hubert Hugh Hugo Hussein Ian Ibrahim
    Ida Ignacio Igor Ilya Imran Ines Inga Ingrid Irene Irina Isaac Isabel Isabella Isabelle Ismail Ivan Ivana Jack
    Jackie Jacob Jacqueline Jacques Jaime Jakob Jakub James Jamie Jan Jana Jane Janet Janice Jared Jason Javier Jay
    Jean Jeff Jeffrey Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jesper Jesse Jessica Jesus Jesús Jill Jim Jimmy
    Joachim Joan Joanna Joanne João Joaquin Joaquín Jochen Joe Joel Joelle Johan Johann Johanna Johannes John Johnny
    Jon Jonas Jonathan Jordan Jorge Jose José Josef Joseph Josephine Josh Joshua Joyce Juan Juana Judith Judy Julia
    Julian Juliana Julie Julien Juliet Julio Jun Jürgen Justin Justine Kaja Kamal Kamala Karen Karin Karina Karl
    Karsten Kate Katarina Katarzyna Kate Katherine Kathleen Kathryn Kathy Katie Katja Katrin Kay Keith Keir Kelly Ken
    Kenji Kenneth Kenta Kerry Kevin Khalid Kim Kirsten Kirsty Klaus Konrad Konstantin Kristen Kristin Kristina
    Krzysztof Kumar Kurt Kyle Lakshmi Lara Lars Larry Laura Lauren Laurence Laurent Lea Leah Lee Leila Lena Lennart
    Leo Leon Leonard Leonardo Leonid Leslie Liam Lily Lina Linda Lindsay Lisa Liz Lloyd Lorena Lorenzo Lori Lothar
    Louis Louisa Louise Luc Luca Lucas Lucia Lucy Ludwig Luis Luís Luisa Luiz Lukas Luke Lydia Lynn Mack Madeleine
    Madeline Mads Magdalena Maggie Magnus Mahmoud Makoto Malcolm Manfred Manuel Manuela Mara Marc Marcel Marcela
    Marcelo Marcia Marcin Marco Marcos Marcus Margaret Margarita Maria María Mariam Mariana Marie Marina Mario Marion
    Mark Markus Marta Martha Martin Martina Mary Masako Masahiro Masato Mateusz Mathias Mathieu Mathilde Matt Matteo
    Matthew Matthias Maurice Mauricio Mauro Max Maxim Maxime Maya Megan Mehmet Mei Melanie Melissa Mercedes Mette Mia
    Michael Michaela Michal Michel Michele Michelle Miguel Mika Mikael Mike Mikhail Mikko Milan Miles Min Mina Ming
    Mira Miranda Miriam Mohamed Mohammad Mohammed Mohan Moira Molly Mona Monica Monika Morgan Morten Moses Muhammad
    Murat Mustafa Nadia Nadine Nancy Naomi Narendra Natalia Natalie Natasha Nathan Nathalie Neha Neil Nelson Nicholas
    Nick Nico Nicola Nicolas Nicole Nigel Nikhil Nikolai Nikolaos Nina Nils Nina Noah Noel Nora Norbert Norman Olaf
    Oleg Olga Oliver Olivia Olivier Omar Oscar Oskar Otto Owen Pablo Palak Pamela Paola Paolo Pascal Pat Patricia
    Patricio Patrick Patrizia Paul Paula Paulo Pavel Pawel Pedro Peggy Penelope Penny Per Pete Peter Petr Petra Phil
    Philip Philipp Philippe Phillip Pia Pierre Pieter Piotr Prabowo Pradeep Prakash Pranab Prashant Praveen Preeti
    Priya Joost Maribel Declan Katrin Anneliese Delphine Philippa Fiona Haruto Odette Wendell Cordelia Lyle Prue
    Jignesh Lalitha Raghav Bambang Ewan Oskar Ravindra Subrahmanyam Piyush Nirmala Ashwini Kazuo Yoji Shigeru
    Yasutoshi Ryo Takeo Taku Koji Kenichi Naoki Hirokazu Akihiro Toshimitsu Chulalongkorn Nguyen Minh Thanh Airlangga
    Luhut Erick Sri Joko Siti Nur Aminata Fatou Mamadou Ousmane Kofi Kwame Ngozi Chukwu Olusegun Oluwaseun Tendai
    Tatenda Farai Chipo Mwamba Mulenga Hakainde Cyril Naledi Sipho Themba Nomsa Zodwa Moeketsi Tshepo Gwede Julius
    Antoine Jean-Pierre Jean-Claude Jean-Luc Anne-Marie Marie-Claire Karl-Heinz Hans-Peter José Maroš Maros Stéphane
    Valdis Zbigniew Wojciech Agnieszka Malgorzata Ewelina Andriy Oleksandr Olena Yuliia Dmytro Serhiy Nursultan Aigul
    Daniyar Gulnara Timur Rustam Batbayar Otgon Khalid Faisal Bandar Turki Sultan Saud Nasser Walid Ziad Rania Leyla
    Zeynep Emre Cem Burak Deniz Ozlem Fatih Selim Alparslan Bilal Usman Shehbaz Asim Sheikh Tania Anwar Zafrul Tengku
    Nik Wee Siew Kah Goh Vivian Lawrence Heng Ong Jokowi Gibran Arsjad Shinta Ximena Camilo Matías Tomás Rodrigo Iván
    Nicolás Andrés Agustín Joaquín Valentina Catalina Josefa Aurora Gabriel Evo Arce Dina Keiko Ollanta Otto Verónica
    Lourdes Guadalupe Claudia Alicia Marcelo Altagracia Rosaura Cláudia Márcio Fabrício Thaís Letícia Vinícius Wagner
    Renan Dilma Jair Saskia Femke Sander Jeroen Wouter Maarten Geert Bram Lotte Anouk Thijs Dries Koen Karel Ilse
    Mieke Ruud Wim Sigrid Ingvild Øystein Håkon Jørgen Søren Troels Lisbeth Pernille Inger Múte Aaja Naaja Vivian
    Jens-Frederik Aki Ilkka Antti Jukka Päivi Riikka Sanna Sauli Petteri Annika Qasim Quentin Rachel Rafael Rahul
    Rainer Raj Rajesh Raju Ralf Ralph Ramesh Ramón Ramon Randy Raphael Raquel Rashid Raul Raúl Ravi Ray Raymond
    Rebecca Regina Reinhard Rekha Renata Renate Rene René Ricardo Riccardo Richard Rick Rina Rita Rob Robert Roberta
    Roberto Robin Rodrigo Roger Rohit Roland Rolf Roman Ron Ronald Rosa Rosario Rose Ross Roy Ruben Rupert Russell
    Ruth Ryan Ryosei Sabine Sabrina Said Saeed Sally Salma Salvador Sam Samantha Samir Samuel Sandra Sanjay Sanna Sara
    Sarah Sasha Satoshi Satsuki Sayuri Scott Sean Sebastian Sebastián Sergei Sergey Sergio Shane Shannon Sharon Shashi
    Sheila Shinji Shinzo Shirley Shivani Silvia Silvio Simon Simona Simone Sofia Solomon Sonia Sophia Sophie Stacey
    Stan Stanislav Stefan Stefanie Stefano Steffen Stella Stephan Stephane Stéphane Stephanie Stephen Steve Steven
    Stuart Sue Sunil Sunita Suresh Susan Susanna Susanne Suzanne Suzuki Sven Svetlana Sylvia Sylvie Takashi Takeshi
    Tamara Tania Tanya Tara Tariq Taro Ted Tereza Teresa Terry Tetsuya Thabo Theo Theodore Theresa Thiago Thierry
    Thomas Tiago Tim Timo Timothy Tina Tobias Todd Tom Tomas Tomás Tomasz Tomoko Toni Tony Toshiro Tracey Tracy Trevor
    Tyler Ulrich Ulrike Umar Ursula Uwe Vadim Valentina Valeria Valerie Vanessa Vera Veronica Vicente Victor Victoria
    Vijay Vikram Viktor Vincent Vincenzo Virginia Vivek Vivian Vladimir Volker Volodymyr Walter Wanda Warren Wayne
    Wendy Werner Wilfried Will William Willem Wolfgang Xavier Yael Yann Yannick Yasmin Yoko Yoshi Yoshiko Youssef Yui
    Yuki Yukio Yulia Yuri Yusuf Yves Yvonne Zach Zachary Zainab Zoe Zoran
    """
)
"""Common given names of many languages: form evidence only, never enough where context speaks against it."""

GIVEN_OR_WORD = words(
    """
    April May June August Will Grace Mark Rose Chad Jordan Virginia Victoria Charlotte Georgia Jack Bill Grant Chase
    Dean Frank Guy Pat Ray Rich Rob Sue Art Max Miles Penny Said Morgan Jun Min Mina Per Mercedes Austin Dale Dan Eve
    Hope Holly Ivy Joy Kay Lake Lance Lane Laurel Lily Mack Nick Noel Olive Paris Pierce Regina Rina Robin Rosario
    Ruby Salma Sierra Solomon Sterling Stella Summer Wade Will Harsh Carol Dawn Don Drew Florence Gene Glen Hazel
    Heather Iris Jade Jean Josh Lea Leo Melody Melanie Mercy Major Norman Pearl Porter San Santiago Sydney Tara Van
    Vera Wang Rose Ross Roman Ming Mei Hana Jasmine Amber Ashley Angel Earth Asha April Ken Cameron Clay Cole Cliff
    Colin Victor Vincent Trinity Unity Augusta Alexandria Bari Barbara Dana Diego Francisco Jose José Salvador Tiffany
    Atlas
    """
) - words(
    """
    Wang Vincent Victor Colin Cameron Ken Ashley Barbara Salma Rina Vera Nick Josh Diego Jean Lea Leo Melanie Tara Dan
    Ross Frank Don Carol Heather Jack Pat Norman
    """
)
"""Given names that are other words or places as well: form alone is too little."""

HAN = words(
    """
    Ai An Ao Bai Ban Bao Bi Bian Bu Cai Cao Cen Chai Chan Chang Chao Che Chen Cheng Chi Chong Chu Cong Cui Dai Deng Di
    Ding Dong Dou Du Duan E Fan Fang Fei Feng Fu Gan Gao Ge Geng Gong Gou Gu Guan Gui Guo Ha Hai Han Hang Hao He Hei
    Hong Hou Hu Hua Huang Hui Huo Ji Jia Jian Jiang Jiao Jie Jin Jing Ju Kang Ke Kong Kuang Lai Lan Lang Lei Leng Li
    Lian Liang Liao Lin Ling Liu Long Lou Lu Luan Luo Lü Lyu Ma Mao Mei Meng Mi Miao Min Ming Mo Mou Mu Nan Ni Nie
    Ning Niu Ou Ouyang Pan Pang Pei Peng Pi Pu Qi Qian Qiang Qiao Qin Qiu Qu Quan Ran Rao Ren Rong Ruan Sha Shan Shang
    Shao She Shen Sheng Shi Shu Si Sima Song Su Sui Sun Tan Tang Tao Teng Tian Tong Tu Wan Wang Wei Wen Weng Wu Xi Xia
    Xian Xiang Xiao Xie Xin Xing Xiong Xu Xuan Xue Yan Yang Yao Ye Yi Yin Ying You Yu Yuan Yue Yun Zang Zeng Zha Zhan
    Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zhuge Zhuo Zong Zou Zu Zuo
    """
)
KOREAN = words(
    """
    Kim Lee Park Choi Jung Jeong Kang Cho Jo Yoon Yun Jang Lim Im Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Yu Ryu Hong
    Jeon Jun Ko Koh Moon Mun Son Yang Bae Baek Paik Heo Huh Nam Noh Roh Ha Kwak Sung Cha Joo Ju Woo Koo Gu Min Na Jin
    Ji Chung Byun Eom Bang Pyo Myung Ban
    """
)
VIETNAMESE = words(
    """
    Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Nguyễn Trần Phạm Hoàng Đặng Bùi Đỗ Hồ
    """
)

_INITIAL = r"(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?"
_FINAL = (
    r"(?:iang|iong|uang|ueng|ang|eng|ong|ing|iao|ian|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|üe|ue|er|"
    r"a|o|e|i|u|ü|v)"
)
PINYIN = re.compile(rf"(?i:(?:{_INITIAL}{_FINAL}['’-]?){{1,2}})\Z")
"""A given name of one or two syllables in pinyin."""

PARTICLES = words(
    """
    von van der den de del della di da do dos das du la le ter ten zu zum zur bin ibn al el ben y e und af av st abu
    """
)

FUNCTION_WORDS = words(
    """
    A An The This That These Those There Here It Its He She They We You I His Her Their Our Your My In On At By For
    From With Without Of To As If But And Or Nor So Yet Not No Yes After Before Since Until While When Where What
    Which Who Whose Why How Although Though Because However Meanwhile Moreover Furthermore Instead Despite Under Over
    Between Among Through During Against About Above Below Amid Amidst Also Even Still Just Only Then Than Once Now
    Today Yesterday Tomorrow Earlier Later Last Next Both Each Every Either Neither Some Many Most More Several Other
    Another Such Same All Any Few Much One Two Three Four Five Six Seven Eight Nine Ten First Second Third Ask Asked
    Asking Speaking According Commenting Citing Given Per Like Unlike Besides Notably Aside Regarding Following
    Recently Separately Additionally Currently Finally Overall Perhaps Indeed Beyond Across Along Within Outside
    Inside Toward Towards Upon Via Versus Whether Whereas Thus Hence Therefore Otherwise Nonetheless Nevertheless
    Consequently Accordingly Together Including Do Does Did Is Are Was Were Be Been Has Have Had Can Could Will Would
    Should May Might Must Let Photo File Image Source Read Click Published Updated Editor Editing Reporting Additional
    Writing Share Subscribe Sign Copyright Advertisement Related Watch See Q Follow
    """
)
DATES = words(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs
    Fri Sat Sun Christmas Easter Ramadan
    """
)
NOT_SURNAMES = (
    FUNCTION_WORDS
    | DATES
    | words(
        """
    Long Young White Black Brown Green West East North South King Price Gold Silver Rich Best
    """
    )
    - {"Young", "White", "Brown", "Green", "King", "Price", "Best", "Black", "West"}
)
