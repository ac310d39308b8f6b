"""Given names of Northern, Central and Latin Europe, and of Latin America."""

from __future__ import annotations

from extract.naming.vocabulary import words

NORDIC_BALTIC = words(
    """
    Aslak Aslaug Asbjørn Asgeir Arnfinn Arnstein Audun Birger Bjørg Bjørnar Borghild Brage Brynjar Dagfinn Dagny Edvard
    Egil Eilif Eivind Ellinor Endre Espen Eyvind Gard Gaute Geir Gjermund Gudbrand Gudmund Gudrun Guttorm Halfdan
    Hallgeir Haakon Henning Herborg Hjalmar Håkon Håvard Idar Inge Ingjerd Ingvild Ingvar Ivar Jostein Jorunn Jørgen
    Kåre Kirsti Knut Kristian Kyrre Ludvig Magne Marit Målfrid Margrethe Mette Narve Njål Nora Oda Oddny Odd Olaug
    Oskar Otte Peder Ragna Randi Reidar Roald Roar Rolf Runar Sigbjørn Sigmund Sigrid Sigurd Sindre Siv Sjur Snorre
    Solfrid Stein Steinar Sverre Synnøve Synne Tarjei Thorstein Torbjørn Tordis Tore Torfinn Torgeir Torgrim Torill
    Torkel Tormod Torstein Torunn Torvald Trond Trygve Turid Tuva Vegard Vegar Vigdis Yngvar Ørjan Øystein Øyvind Åge
    Åse Åsmund Agneta Agnetha Annika Arne Asta Axel Berndt Birgitta Bo Börje Bosse Britta Eskil Gösta Göran Gunilla
    Gunnel Gunvor Gustaf Hjördis Håkan Hampus Hugo Inger Ingela Ingemar Ingrid Jöran Kerstin Kjerstin Lennart Linnea
    Lisbet Love Lovisa Lukas Lykke Mårten Märta Margareta Mattias Micke Mikaela Monika Nils-Erik Ove Pontus Pelle Per
    Pernilla Ragnvald Rickard Rikard Sixten Sture Sten Stellan Susanna Sven Svante Tilde Tilda Torbjörn Torsten Tyra
    Ulla Ulrika Urban Valdemar Vendela Viveka Åke Åsa Örjan Aksel Anne-Mette Asger Bente Birgit Birthe Bodil Ditte
    Dorte Ebbe Flemming Gitte Gorm Hanne Henrik Jannik Jeppe Jytte Karsten Kirsten Lene Lone Mads Malene Mogens Morten
    Pia Preben Poul Rasmus Rikke Steffen Søren Susanne Troels Ulrik Villads Aleksi Anneli Antti Arja Arto Eero Eeva
    Eija Erkki Esa Esko Hannu Harri Heidi Heini Helena Ilkka Inkeri Irja Irma Jaakko Jani Janne Jari Jouko Jouni Juha
    Juhani Jukka Jussi Kaija Kalle Kalevi Katri Kauko Keijo Kimmo Laura Leena Lauri Marja Marjatta Marjo Marko Martti
    Mika Mikko Mirja Niina Olli Osmo Paavo Päivi Pasi Pauli Pentti Petri Petteri Pirjo Pirkko Raija Raimo Riikka Riitta
    Risto Ritva Saara Sakari Samuli Sanna Sari Satu Seija Seppo Sini Sirpa Taina Taneli Tapio Tarja Tarmo Teemu Teppo
    Terttu Timo Toivo Toni Topi Tuija Tuomo Tuula Urho Valtteri Veikko Veli Vilho Virpi Aigars Aivars Andris Ansis
    Arnis Artis Artūrs Baiba Dace Dainis Edgars Egils Gatis Gints Guntars Guntis Ilze Imants Inese Ingūna Ivars Jānis
    Juris Kārlis Kaspars Krišjānis Laila Līga Māris Mārtiņš Normunds Oskars Raimonds Raivis Sandra Sanita Uldis Valdis
    Zane Zigmārs Algirdas Andrius Antanas Arūnas Aušra Darius Daiva Eglė Gintaras Giedrius Gitanas Ingrida Jonas Jurgis
    Justinas Kęstutis Linas Mantas Mindaugas Petras Ramūnas Rimantas Rūta Saulius Šarūnas Tomas Valdas Vilija
    Virginijus Vytautas Vytenis Žygimantas Aare Ants Hannes Heiki Helme Indrek Jaak Jaan Juhan Kaja Kaire Kadri Kersti
    Kristjan Külli Liisa Maarja Madis Mait Marek Maret Mart Meelis Mihkel Margus Priit Raivo Rein Siim Taavi Tanel Tiit
    Toomas Triin Urmas Urve Urmo Ülle Ülo Jón Guðrún Björk Bjarni Ásgeir Katrín Þórdís Sigurður Birgir Halldór Kristrún
    """
)
CENTRAL_EUROPEAN = words(
    """
    Bálint Balint Balázs Balazs Béla Csaba Csilla Dezső Dénes Ernő Erzsébet Etelka Ferenc Gábor Gabor Géza György
    Gyöngyi Gyula Ildikó Imre István Istvan János Janos József Jozsef Judit Kálmán Károly Katalin Kinga Krisztina
    László Laszlo Lajos Lóránt Magdolna Márton Mátyás Mihály Miklós Orsolya Örs Pál Péter Piroska Réka Sándor Sandor
    Szabolcs Szilvia Tamás Tamas Tibor Tünde Vilmos Viktória Zita Zoltán Zoltan Zsófia Zsolt Zsuzsa Zsuzsanna Alena
    Alžběta Bedřich Blanka Bohuslav Božena Břetislav Dagmar Eliška František Hedvika Hynek Jarmila Jindřich Jitka Josef
    Kateřina Květa Libor Libuše Ludmila Lukáš Markéta Matěj Milada Milan Oldřich Pavel Pavla Petr Přemysl Richard
    Rostislav Šárka Šimon Štěpán Tereza Tomáš Vendula Vladimíra Vlasta Zbyněk Ľubica Ľuboš Marián Marek Matúš Peter
    Štefan Juraj Ján Andrej Boštjan Borut Gregor Igor Janez Jernej Jože Klemen Marjan Matej Matjaž Mitja Primož Rok
    Tadej Tanja Urška Žiga Ante Antun Branko Damir Darko Davor Dejan Domagoj Dražen Dubravka Gordana Goran Hrvoje Iva
    Ivana Ivica Jadranka Josip Katarina Krešimir Lidija Marko Mato Mladen Neven Nikolina Snježana Stjepan Tihomir
    Tomislav Vedran Vesna Vlado Zdravko Zlatko Zorana Željko Željka Aleksandar Bojan Boris Branislav Dragan Dragana
    Dušica Đorđe Filip Jovan Ljiljana Ljubomir Milena Milica Miloš Milorad Miodrag Nemanja Nebojša Predrag Radmila
    Radoslav Rajko Ratko Saša Sava Siniša Sladjana Snežana Srđan Svetlana Vojislav Vuk Zorka Agim Albin Arben Arta
    Artan Besnik Bujar Edi Edvin Erion Fatmir Gent Ilir Kreshnik Luan Lulzim Mimoza Mirela Ramush Vjosa Adina Alin Anca
    Bogdan Călin Cătălin Ciprian Corneliu Costel Crina Cristian Cristina Dacian Dănuț Daniela Dinu Dorin Dragoș Dumitru
    Elena Emil Eugen Florin Gabriela Gheorghe Horia Ileana Ilie Ioan Ioana Ion Ionel Ionuț Iulia Iulian Klaus Laurențiu
    Liviu Lucian Luminița Marcel Maricica Marius Mihaela Mihai Mircea Monica Nicolae Nicoleta Octavian Oana Ovidiu
    Petru Petre Raluca Răzvan Roxana Ruxandra Sanda Silviu Simona Sorin Ștefan Teodor Traian Tudor Valeriu Vasile
    Victorița Violeta Viorel Viorica Vlad Asen Atanas Boyko Dimitar Desislava Galab Georgi Ginka Iliana Ivaylo Kalina
    Kiril Krasimir Lyubomir Mariya Nadezhda Nikolay Ognyan Petar Plamen Radoslava Rosen Rumen Simeon Stanimir Stoyan
    Todor Tsveta Tsvetan Valentin Vasil Veselin Yordan Yordanka Zhivko Agnieszka Aleksandra Bartosz Beata Bartłomiej
    Błażej Bożena Bronisław Czesław Damian Danuta Dominika Edyta Emilia Genowefa Grzegorz Hubert Iwona Izabela Jacek
    Jakub Janusz Jolanta Justyna Kacper Kajetan Karol Karolina Kazimierz Konrad Krystian Krystyna Krzysztof Lech Lucyna
    Lucjan Ludwik Magdalena Małgorzata Marcin Marzena Mateusz Michał Mieczysław Mikołaj Monika Patryk Paulina Piotr
    Przemysław Rafał Renata Robert Roman Sebastian Stefania Szymon Tomasz Waldemar Wiktor Witold Wojciech Zbigniew
    Zofia Zygmunt
    """
)
LATIN = words(
    """
    Abelardo Adalberto Adán Adela Adelaida Adolfo Adriana Agustín Agustina Alba Alberto Aldo Alejandra Alejandro
    Alfonso Alfredo Alicia Álvaro Alvaro Amalia Amparo Anabel Andrea Andrés Ángel Ángela Anselmo Antonella Antonieta
    Araceli Armando Arnaldo Arturo Asunción Aurelio Aurora Azucena Baltasar Bárbara Bartolomé Beatriz Belén Benito
    Bernardo Blas Camila Candela Candelaria Carlota Carmelo Carmen Carolina Catalina Cecilia Celia César Ciro Clara
    Claudia Claudio Clemente Concepción Constanza Cristián Cristóbal Dalmiro Damián Daniela Darío Débora Delfina
    Demetrio Diosdado Dolores Domingo Edgardo Edmundo Eduardo Efraín Elba Elías Elisa Eloísa Eloy Elsa Elvira Emilio
    Encarnación Enrique Enriqueta Ernestina Ernesto Esmeralda Esperanza Estanislao Esteban Estela Estefanía Eugenia
    Eugenio Eulalia Eusebio Eva Evaristo Evelio Evo Ezequiel Fabián Fabiola Facundo Federico Felipe Felisa Fermín
    Fernanda Fernando Fidel Flavia Florencia Florencio Froilán Gabino Gaspar Gastón Génesis Genaro Gerardo Germán
    Gilberto Giovanna Gisela Gonzalo Graciela Gregorio Griselda Guadalupe Guido Guillermina Guillermo Gustavo Héctor
    Heriberto Hernán Hilario Hilda Horacio Hugo Humberto Ignacia Ignacio Inés Inmaculada Irene Isaac Isabel Isabela
    Isidro Ismael Ivonne Iván Jacinto Jacobo Jaime Javier Jazmín Jerónimo Jesús Jimena Joaquín Joaquin Jorge Jorgelina
    Josefa Josefina Juana Julia Julián Julieta Julio Justo Karina Laureano Lautaro Leandra Leandro Leonardo Leonel
    Leopoldo Leticia Lidia Liliana Lina Lisandro Lorena Lorenza Lorenzo Lourdes Lucas Lucía Luciana Luciano Lucrecia
    Luis Luisa Luz Macarena Magdalena Manuel Manuela Marcela Marcelino Marcelo Marcial Margarita Mariana Mariano
    Maribel Maricarmen Mariela Marina Mario Marisa Marisol Martín Martina Mateo Matías Mauricio Mauro Maximiliano
    Maximino Melchor Mercedes Micaela Miguel Milagros Miriam Mirta Moisés Mónica Montserrat Nahuel Natalia Nélida
    Nicanor Nicolás Nicolasa Nilda Noelia Noemí Norma Nuria Octavio Ofelia Olegario Olga Omar Orlando Óscar Osvaldo
    Pablo Paloma Pamela Pascual Patricia Patricio Paula Paulina Pedro Perla Pilar Plácido Primitivo Rafael Rafaela
    Raimundo Ramiro Ramón Raquel Raúl Rebeca Reinaldo Remedios Renata Renato Ricardo Rigoberto Roberta Roberto Rocío
    Rodrigo Rogelia Rogelio Rolando Romina Rómulo Rosalía Rosalinda Rosana Rosario Rosaura Roxana Rubén Rufino Ruperto
    Sabrina Salomé Salustiano Samuel Santiago Santos Saúl Sebastián Serafín Sergio Silvana Silvestre Silvia Silvina
    Simón Sofía Sol Soledad Sonsoles Susana Tadeo Tamara Telma Teodora Teresa Tomás Ulises Úrsula Valentina Valeria
    Vanesa Verónica Vicenta Vicente Victoriano Violeta Virgilio Virginia Viviana Walter Wilfredo Xavier Ximena Yesenia
    Yolanda Zacarías Zulema Abílio Adauto Adelino Adilson Afonso Aílton Alcides Alexandre Aloísio Aluízio Amílcar André
    Antônio António Aparecida Arlindo Armínio Artur Augusto Áureo Baltazar Benedita Bento Beto Bruna Caetano Caio
    Cármen Cássio Célia Célio Cícero Cláudia Cláudio Conceição Dalton Davi Delcídio Dilma Diogo Djalma Dora Duarte
    Edinho Edison Edson Eduarda Eliane Eliseu Elza Esther Euclides Fábio Fabíola Fátima Fernão Flávia Flávio Francisca
    Geraldo Getúlio Gilmar Gilson Gisele Gleisi Glória Guilherme Haroldo Heitor Helder Hélio Heloísa Henrique Ilda
    Inácio Iracema Itamar Ivete Jair Jaques Joana João Jorgina José Josué Jovino Juca Júlia Júlio Juliana Jurema
    Jussara Kátia Lázaro Leila Leonor Letícia Lígia Lúcia Luís Luiz Luíza Luiza Márcia Márcio Marília Marli Matheus
    Maurício Meire Moacir Murilo Nadir Natália Neide Nelson Neusa Nilza Nivaldo Odete Olavo Olívia Onofre Osmar Oswaldo
    Otávio Palmira Patrícia Paulo Péricles Petrônio Plínio Raimunda Regina Renan Rita Rodolfo Rogério Romero Romeu
    Rômulo Ronaldo Roque Rosane Rosângela Rubens Rui Ruy Sandro Sarah Severino Sidney Sílvia Sílvio Simão Simone Sônia
    Suely Tânia Tarcísio Tasso Tereza Thaís Thiago Tiago Ubiratan Valdir Vanessa Vasco Vera Vilma Vinicius Vinícius
    Vital Wagner Wellington Wilson Xuxa Zélia Zilda Achille Adriano Agostino Alberta Alessandra Alessandro Alessia
    Alfio Amedeo Antonino Benedetto Benedetta Bruno Carla Carlotta Carmine Caterina Cesare Chiara Ciriaco Cosimo
    Daniele Dario Davide Donatella Donato Edoardo Elisabetta Emanuela Emanuele Enrica Enrico Enzo Ettore Fabio Fabrizio
    Fausto Federica Filippo Filomena Fiorella Francesca Francesco Franco Furio Gabriella Gaetano Gennaro Giacinto
    Giacomo Giampaolo Giancarlo Gianfranco Gianluca Gianmarco Gianni Gino Gioia Giorgia Giorgio Giovanni Giuliana
    Giuliano Giulia Giulio Giuseppe Giuseppina Graziano Ilaria Immacolata Italo Ivana Lamberto Letizia Loredana Luca
    Lucia Lucio Ludovica Luigi Luigia Manlio Marcello Margherita Mariangela Mariastella Marinella Massimiliano Massimo
    Matteo Maurizio Michele Michela Mirella Nazario Nello Nicola Nicoletta Nunzia Oreste Ornella Ottavia Ottavio Paola
    Paolo Pasquale Piero Pierfrancesco Pierluigi Pietro Pina Raffaele Raffaella Rino Rocco Romano Rosaria Rosella
    Ruggero Salvatore Sandra Saverio Silvio Simonetta Stefania Stefano Tommaso Tullio Ugo Umberto Valentino Valerio
    Vincenza Vito Vittoria Vittorio
    """
)
