"""Given names and surnames of many languages, as they tell a person's name by its form alone."""

from __future__ import annotations

import re

from extract.naming.given_names_abroad import ABROAD
from extract.naming.more_given_names import MORE_GIVEN
from extract.naming.vocabulary import words

GIVEN = (
    words(
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
    | MORE_GIVEN
    | ABROAD
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
    Ross Frank Don Carol Heather Jack Pat Norman Mark Rob Jose José Guy
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
