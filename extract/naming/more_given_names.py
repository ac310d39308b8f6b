"""Further given names: African, Asian, Latin American, Nordic, Slavic ones, and those of many English speakers."""

from __future__ import annotations

from extract.naming.vocabulary import words

MORE_GIVEN = words(
    """
    Billy Willie Bobby Bradley Lewis Barry Toby Brent Alastair Euan Tessa Sulaiman Zayed Layla Serhii Yurii Mykola
    Iryna Nataliia Yersayin Bakytzhan Joao Andres Serge Boaz Aissata Meidy Kestutis Jiri
    Regula Urs Reto Ueli Röbi Corinne Maud Solène Maëlle Gaëlle Gaël Loïc Juliette Élodie Elodie Édouard Thibault
    Thibaut Bastien Clément Benoît Cédric Cyrille Fabien Fabrice Florent Ghislain Gilles Gérard Hervé Hugues Jérôme
    Joël Jocelyne Lionelle Ludovic Marianne Matthieu Maxence Mylène Nadège Noémie Pascale Raphaël Régis Romain Rémi
    Rémy Sandrine Séverine Sylvain Sylvaine Thérèse Valentin Valérie Véronique Virginie Yvan Yves-Marie Célestin
    Fidèle Gédéon Hortense Moïse Théophile Désiré Dieudonné Félicien Honoré Jean-Marie Jean-Paul Jean-Jacques
    Jean-Michel Jean-Baptiste Marie-Josée Médard Espérance Fortunat Albertine Clémentine Bienvenu Aimé Aimée
    Augustin Emmanuelle Evariste Évariste Théodore Tamika Latoya Keisha Shaniqua DeShawn Deshawn Darnell Demetrius
    Lamar LaShawn Malik Marquis Odell Otis Rasheed Reginald Terrell Terrence Terrance Tyrone Tyrell Whit Cody Brody
    Bryce Curtis Darrell Darryl Derrick Dewey Dustin Dwayne Eldon Elijah Ezra Garrett Harlan Hayden Hoyt Isaiah
    Jarrod Jarvis Jed Jeremiah Jerrod Jonah Kaleb Kendra Kenny Kyler Lamont Landon Levi Lonnie Loretta Luther Lyndon
    Micah Monte Monty Nathaniel Neal Nolan Ramona Rhonda Ricky Rodney Ronnie Roscoe Rosalind Rosalie Rosemary
    Roxanne Tad Teddy Thad Tommy Tricia Trisha Troy Tyson Vince Wally Weldon Wilma Zachariah Zeb Abbie Adeline
    Agatha Alma Althea Amelie Amie Angelica Annabel Annabelle Annmarie Antonia Arlene Audra Bernadette Bernice
    Bertha Bessie Bethany Betsy Betty Beverly Billie Blanche Bonnie Brenda Bridget Bridgette Candace Carlene Carly
    Carmela Carole Carrie Cassandra Cecile Celeste Chelsey Cheryl Christa Christie Clarissa Colette Colleen Connie
    Corinna Cornelia Daphne Darla Deanna Debbie Deirdre Delia Delores Denise Dianne Dolores Dorothea Eleanor Eloise
    Elsie Erma Ernestine Estelle Eunice Felicia Frieda Gail Genevieve Geraldine Germaine Gertrude Gilda Gladys
    Glenda Guinevere Gwen Gwendolyn Hannelore Harriett Hattie Hedwig Henrike Hester Hildegard Iona Iris Irmgard
    Isobel Ivette Jacquelyn Janelle Janine Jeanette Jeanne Jeannie Jenifer Jerri Joann Jodi Jody Jolene Josie
    Juanita Justina Kara Karla Kathie Katrina Kayla Keri Kimberly Krista Kristi Kristine Kristy Krystal Lacey
    Ladonna Lana Lanora Latonya Laurel Lauretta Laurie Lavinia Leanne Lela Lenore Leona Leonora Lillian Lois Lola
    Lorna Lottie Louella Lucille Luella Lynette Lynne Mable Maeve Magda Mandy Marcella Margie Margo Margot
    Marguerite Marian Maricela Marietta Marilyn Marjorie Marla Marlena Maryann Matilda Maude Maura Mavis Maxine
    Meagan Meghan Melinda Meredith Mildred Millicent Mindy Mollie Muriel Myra Myrna Myrtle Nanette Natalya Nellie
    Nettie Octavia Ophelia Patsy Patti Patty Paulette Pauline Petronella Petula Phoebe Phyllis Rhea Rochelle Ronda
    Rosanna Rosanne Roseanne Rosemarie Rosetta Rowena Roxana Roxane Ruthie Sabina Sallie Samara Saundra Selena Selma
    Shana Shari Sharlene Sharron Shauna Shawna Sheena Shelia Shelley Shelly Sheri Sherri Sherrie Sherry Sheryl
    Sondra Staci Stacy Starla Stefania Sybil Tabatha Tami Tammy Tanja Tasha Thelma Therese Tiffani Trina Valarie
    Velma Verna Vicki Vickie Vicky Viola Vivienne Wilhelmina Yolande Yvette Zelda Anitha Sujatha Sunitha Kavitha
    Lalita Latha Malathi Nandita Padmaja Pallavi Radhika Raghavendra Rajagopal Ramachandran Ranjan Ranjit Ranjith
    Rupa Sandhya Santosh Saraswathi Saroj Satya Savita Seema Shanta Shantanu Shilpa Smita Soumya Sourav Srinivas
    Subrata Suman Sushma Tarun Tejas Uma Usha Vasant Vasudha Venkat Viraj Vishnu Vivekananda Harsha Jagdish Jairam
    Jayant Jayanthi Hardeep Harpreet Gurpreet Manmohan Navdeep Parminder Rajinder Sukhbir Balbir Abhinav Amrita
    Anjana Ankit Arpita Debashish Dipankar Indrani Kaushik Mitali Moumita Partha Prasenjit Rituparna Sayan Tapan
    Agus Anies Arifin Asep Bahlil Budi Dedi Djoko Edi Ferry Gatot Hadi Hendro Heru Iwan Kurniawan Lestari Mulyono
    Puan Purnomo Retno Ridwan Rini Rizky Septian Sigit Sugeng Suharto Taufik Tjahjo Wawan Widodo Wulan Yanto Yuli
    Azman Azmi Faizal Haziq Hishammuddin Mahathir Mazlan Muhyiddin Nazri Rafizi Razak Rosli Saifuddin Shahrizat
    Zahid Zaini Rommel Efren Imee Jinggoy Risa Ronaldo Sherwin Marisol Oriana Gisela Griselda Jimena Lidia Maite
    Maricarmen Marisa Micaela Nahuel Nerea Noelia Pía Rebeca Rosana Rubí Tatiana Yesenia Abelardo Adán Adalberto
    Aldo Aníbal Armando Arnoldo Baltasar Bautista Bonifacio Ceferino Ciro Cosme Cristián Cristian Darío Demetrio
    Eleuterio Eliseo Eloy Epifanio Eugenio Eusebio Ezequiel Froilán Gaspar Hilario Honorio Íñigo Isidoro Jacobo
    Josué Lautaro Leónidas Lisandro Luciano Marcial Mariano Melchor Moisés Nemesio Néstor Nicanor Olegario Osvaldo
    Pascual Plácido Reinaldo Renato Rigoberto Rómulo Román Rosendo Sabino Saúl Sixto Teófilo Tobías Valentín
    Virgilio Wilmer Zacarías Anatoly Arkady Artem Artyom Danila Dmitriy Eduard Egor Evgeny Evgeniy Fyodor Gennady
    Georgy Grigory Ilia Innokenty Kirill Maksim Pyotr Rodion Semyon Stepan Tikhon Timofey Valery Vasily Veniamin
    Viktoria Vitaly Vladislav Vsevolod Vyacheslav Yaroslav Yevgeny Yevgenia Yury Zakhar Alyona Anastasia Antonina
    Darya Ekaterina Galina Ksenia Larisa Lidiya Lyudmila Nadezhda Oksana Polina Raisa Snezhana Sofya Taisia Tatyana
    Veronika Yekaterina Zinaida Zoya Almas Askhat Dauren Kairat Kassym-Jomart Madi Sanzhar Zhanar Aida Aidos Asel
    Gulmira Ravshan Bakhtiyor Emomali Sirojiddin Enkhbayar Battulga Khurelsukh Tsend Abiy Almaz Birtukan Dawit
    Eyerusalem Getachew Girma Hailemariam Haile Kebede Lemma Meles Mulatu Sahle-Work Tadesse Tedros Tesfaye Workneh
    Yared Zenebe Bahati Chausiku Daudi Fatuma Hamisi Jakaya Kassim Lameck Makame Mwajuma Mwigulu Rajabu Salim Samia
    Selemani Tulia Zuhura Achieng Akinyi Atieno Auma Awino Otieno Ochieng Odhiambo Kipchoge Kiprono Chebet Jepkemoi
    Wambui Nyambura Mwangi Muthoni Kariuki Aisling Bronagh Ciarán Colm Conor Dáithí Darragh Diarmuid Dónal Éamon
    Eamon Eimear Fiachra Finbarr Fionn Gráinne Máire Mairead Mícheál Oisín Orla Pádraig Padraig Ronan Róisín Ruairí
    Sinéad Sinead Tadhg Úna Alasdair Alistair Archie Calum Catriona Donal Donnchadh Eilidh Finlay Greer Iain Kirstie
    Lachlan Mairi Mhairi Morag Murdo Rory Ruaridh Shona Torquil Angharad Bronwen Carys Ceri Delyth Eirlys Ffion
    Gethin Glenys Gwilym Huw Idris Ieuan Iolo Llewellyn Lowri Meirion Myfanwy Nerys Nia Owain Rhian Rhiannon Rhodri
    Sian Siân Tegan Tomos Denzil Merryn Jago Piran Petroc Morwenna Demelza Tamsin Lowenna Ebba Hedda Hedvig Hjalmar
    Ivar Jorunn Jostein Kåre Kjersti Kjetil Knut Linnea Lovisa Magne Marit Mattias Mette-Marit Olof Ottar Pontus
    Reidar Rolv Sigurd Siv Snorre Sondre Sverre Synnøve Tarjei Tor Torbjörn Tord Tore Torgeir Torild Torleif
    Torstein Trond Turid Ylva Åsa Åse Øyvind Örjan Östen Eero Esko Hannu Ilona Jari Jarmo Juha Jussi Kaisa Kalle
    Kimmo Lauri Leena Marjatta Markku Marko Mervi Minna Mirja Olli Paavo Pasi Pertti Pirjo Raija Raimo Reijo Satu
    Seppo Sirpa Tapani Tapio Tarja Teemu Tero Toivo Tommi Tuija Urho Veikko Veli-Matti Kadri Kaarel Karmen Katri
    Kersti Maarika Madis Marju Mihkel Priit Siim Taavi Tarmo Tõnis Toomas Urmas Andris Artis Edgars Evika Gatis
    Guntis Ilze Imants Inese Ivars Jānis Kārlis Krišjānis Laimdota Māris Raimonds Uldis Algirdas Andrius Arūnas
    Audrius Dalia Gabrielius Gintautas Gitanas Ingrida Kęstutis Laurynas Linas Mindaugas Saulius Šarūnas Valdas
    Vytautas Žygimantas Ebru Aylin Ayşe Bülent Cemal Ceyda Derya Devlet Ekrem Ercan Erdal Erdem Erkan Esra Faruk
    Fikri Gökhan Gülay Gülşen Haluk Hande Hülya İbrahim İlker İsmail Kadir Kemal Mahmut Melek Meral Mesut Metin
    Muharrem Mücahit Necati Nihat Nurettin Okan Onur Orhan Osman Ömer Özgür Recep Rıza Sevgi Sibel Sinan Süleyman
    Şükrü Tansu Tayyip Tuğba Turgut Ufuk Ülkü Ümit Veysel Yavuz Yıldız Yiğit Ziya Farhad Farshid Firoz Golnaz
    Hamidreza Hossein Javad Kaveh Laleh Mahsa Maryam Masoud Mehdi Mehran Mohsen Morteza Nasrin Navid Niloufar Parisa
    Pejman Reza Roya Saeid Shahram Shirin Siavash Simin Soheil Vahid Zahra Fietje Friederike Folkert Gesine Gero
    Gundula Gunther Günter Günther Hannes Hartmut Heiko Heiner Heinz Henning Hinrich Holger Horst Ilka Imke Ingo
    Irmela Jörg Jörn Josefine Jost Jutta Karola Karoline Katharina Kerstin Lutz Maike Malte Marlies Meike Nadja
    Ottilie Reinhold Rüdiger Sigmar Silke Sönke Steffi Susann Svenja Tilman Tilo Torben Torsten Traudl Ulla Ulli Ute
    Uta Veit Verena Volkmar Waltraud Wiebke Wolfram Xaver Burkhard Christof Detlef Dierk Dietmar Dietrich Eckart
    Eckhard Egon Ekkehard Elke Elmar Erhard Erwin Gebhard Gerda Gernot Gottfried Hanspeter Attila Ágnes András
    Balázs Bence Csaba Dezső Dóra Erzsébet Ferenc Gábor Gergely György Ildikó István János Jenő József Judit Katalin
    Klára Krisztina Lajos László Levente Magdolna Márta Máté Mihály Miklós Orsolya Pál Péter Piroska Réka Sándor
    Szilvia Tamás Tibor Zita Zoltán Zsófia Zsolt Zsuzsanna Iwona Janusz Kazimierz Krystyna Lech Małgorzata Marek
    Mieczysław Michał Rafał Szymon Wiktor Witold Zofia Zygmunt Franciszek Gustaw Henryk Ignacy Izabela Jacek Janina
    Józef Julita Karolina Bartosz Beata Bożena Danuta Dariusz Edyta Eugeniusz Chiamaka Chioma Damilola Ejiro
    Funmilayo Gbenga Ibironke Jide Kayode Kunle Lanre Muyiwa Nnamdi Nneka Ogechi Olabisi Olumide Onyekachi Seun
    Tolulope Tunde Uchenna Yemi Abena Adjoa Afua Akosua Akua Araba Ato Ebo Efua Ekow Esi Fiifi Kobina Kojo Kweku
    Kwaku Maame Yaa Aïssatou Abdoulaye Alassane Alioune Assane Bakary Boubacar Cheikh Coumba Djibril Fanta Fatoumata
    Ibrahima Idrissa Kadiatou Khady Lamine Macky Madiou Mahamadou Mariama Modibo Moustapha Ndeye Oumar Oumou Rokhaya
    Sékou Sidiki Souleymane Tidiane Yacouba Anele Ayanda Bongani Buhle Busisiwe Fikile Kgalema Kgomotso Lungile
    Luyanda Mcebisi Mmusi Nkosinathi Nkululeko Nonhlanhla Ntombi Palesa Refilwe Sibongile Sibusiso Siyabonga Sizwe
    Thabang Thandeka Thulani Tokozile Vuyani Xolani Zanele Zinhle Zweli Bupe Chanda Chilufya Chibwe Kapembwa Mwila
    Nalucha Thokozani Chikondi Limbani Mphatso Tiyamike Kondwani Hage Netumbo Saara Hilma Nangolo Shikongo Uahekua
    Duarte Ossufo Filipe Graça Celina Nelito Wiremu Hēmi Anahera Hinemoa Mereana Ngaire Rawiri Waimarie Oona Jacinda
    Kylie Narelle Noelene Raelene Shayne Haoran Zixuan Yifan Minjun Jiwoo Seojun Kyung Dasom Haneul Thuy Huong Linh
    Mai Ngoc Phuong Quang Quynh Tuan Trung Cuong Duc Hieu Khanh Nga Nhung Thao Toan Trang Tuyet Vinh Yen Anchalee
    Apinya Arunee Chaiwat Kittisak Narong Nattapong Nopadon Pichai Pornchai Prayuth Preecha Sakda Sirikit Sittichai
    Sudarat Suchart Surachai Suthep Thanakorn Weerasak Wirat Yingluck Surya Kartika Cahyo Andi Imani Zawadi Aroha
    Rangi
    Jamieson Susie Kush Massad Tulsi Jake Amos Thea Barack Raja Chuck Hakeem Kimi Sussan Mélanie Melanie Chrystia
    Maninder Jozef Wopke Josep Henna Apostolos Jessika Katherina Annalena Sébastien Sebastien Éric Kemi Jordi Dick
    Caspar Radoslaw Cecilie Elina Alar Andrii Denys Micheál Ignazio Kizito Moise Emmerson Yoweri Dele Abdourahamane
    Brice Lazarus Máximo Maximo Delcy Kristalina Elon Kent Mick Ellie Cory Nedal Emmanuella Françoise Hélène Michèle
    Zoé Chloé Inès Agnès Eugène Geneviève Shawn Blake Kirk Logan Seth Trent Rex Rod Hal Nate Russ Vic Holly Brittany
    Courtney Crystal Paige Pam Allison Angie Annie Hamdan Jozsef Katarína Zdenko Lukáš Tomáš Marek Matúš Juraj
    Ľubomír Branislav Dragan Goran Zoran Bojan Matej Urška Nataša Tanja Aleš Janez Tihomir Snježana Hrvoje Mladen
    Senad Edin Emir Arben Besnik Edi Ilir Olta Dritan Kaan Emre Burak Serkan Zeynep Elif Fatma Nazlı Tolga Volkan
    Cahit Şeref Dinara Aizhan Aigul Gulnara Saule Nurlan Yerlan Talgat Bolat Serik Timur Marat Ruslan Rustam Alisher
    Dilnoza Sardor Jasur Bekzod Otabek Gombojav Tserenpil Bilegt Oyun Enkhtuya Munkhbat Odgerel Chuluun
    """
)
