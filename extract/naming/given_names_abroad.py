"""Given names by region, beyond those that English-speaking newspapers meet daily; words and places aside."""

from __future__ import annotations

from extract.naming.given_names_of_europe import CENTRAL_EUROPEAN, LATIN, NORDIC_BALTIC
from extract.naming.vocabulary import words

EASTERN = words(
    """
    Aleksei Alexei Aleksey Alexey Aleksandr Alyona Anatoly Andrei Andrey Anton Arkady Artem Artyom Boris Denis Dmitri
    Dmitriy Dmitry Ekaterina Elvira Evgeny Yevgeny Yevgenia Fyodor Galina Gennady Georgy German Gleb Grigory Igor Ilya
    Innokenty Inna Irina Kirill Konstantin Ksenia Larisa Leonid Lev Lidia Lyubov Lyudmila Maksim Maxim Margarita
    Mikhail Mikhailo Nadezhda Natalia Nikita Nikolai Oksana Oleg Oleksandr Oleksii Olena Olga Pavlo Petro Polina Raisa
    Rostislav Ruslan Rustam Semyon Sergei Sergey Serhiy Stanislav Stepan Svetlana Svitlana Taras Tatiana Tatyana
    Timofei Timur Vadim Valentina Valery Valeria Vasily Vasyl Veniamin Viktoriya Vitaly Vitalii Vladislav Vyacheslav
    Yaroslav Yaroslava Yefim Yegor Yelena Yulia Yuliya Yuriy Zakhar Zinaida Marat Rinat Ramil Ildar Airat Azat Almaz
    Farid Rashid Renat Shamil Ramzan Akhmed Magomed Aslan Murat Alikhan Arman Askar Askhat Assel Aidar Aigerim Aigul
    Ainur Aliya Alma Almas Altynai Anuar Arystan Baurzhan Bauyrzhan Bekzat Berik Bolat Botagoz Bulat Dana Dauren
    Daniyar Darkhan Dinara Erlan Yerlan Yermek Yerbolat Gani Gaukhar Gulnara Gulnar Kairat Kanat Kassym-Jomart Karim
    Madina Marlen Meruert Mukhtar Nurbek Nurlan Nursultan Olzhas Raushan Roza Sabit Saltanat Samat Sanzhar Saule Serik
    Talgat Togzhan Yerzhan Zhanar Zhandos Zhanna Zhaslan Zhenis Abdulla Akmal Aziz Azizbek Bakhodir Bakhtiyor Bobur
    Botir Davron Dilshod Dilnoza Farrukh Feruza Gulnoza Ilhom Islam Jahongir Jamshid Javlon Jasur Khusan Laziz Lola
    Malika Mansur Murod Nilufar Nodir Odil Otabek Ravshan Sanjar Sardor Sherzod Shukhrat Shavkat Temur Tolib Ulugbek
    Umid Zafar Zilola Almazbek Azamat Bakyt Cholpon Edil Emil Gulzat Jyldyz Kubanychbek Kuban Mirlan Nurgul Omurbek
    Sadyr Sooronbay Talant Temir Ulan Zamira Emomali Firuz Jamoliddin Khurshed Manizha Muhiddin Rustami Sherali
    Sirojiddin Gurbanguly Serdar Batyr Altan Bat-Erdene Battulga Bayar Bayarmaa Bold Bolor Chinbat Enkhbayar Enkhtuya
    Enkhzul Ganbaatar Ganbold Ganzorig Khurelsukh Luvsannamsrain Munkhbat Naran Narantuya Oyun Oyungerel Sarnai
    Sukhbaatar Temuulen Tsogtbaatar Tuya Ukhnaa Zandanshatar Davit Gagik Garegin Gevorg Hakob Hayk Hovhannes Karen
    Lilit Mher Narek Nikol Nune Ruzanna Samvel Serzh Tigran Vahan Vardan Vazgen Zaruhi Bidzina Eka Ekaterine Giorgi
    Giga Gocha Irakli Kakha Ketevan Khatia Lasha Levan Mamuka Mikheil Natia Nika Nino Otar Salome Shalva Sandro Tamar
    Tamuna Tinatin Vakhtang Zaza Zurab Anar Aydin Elchin Elnur Emin Fuad Ilham Jeyhun Kamran Leyla Mehriban Natiq Nigar
    Orkhan Parviz Ramin Rovshan Rufat Samir Sevinj Shahin Taleh Vugar Ziya Abdullah Adem Adnan Ahmet Akın Ali Alparslan
    Arda Asuman Aslı Ateş Atilla Aydın Aylin Ayşe Ayşegül Bahar Barış Başak Bekir Belgin Berat Berk Berna Beyza Bilge
    Binali Birgül Burak Burcu Bülent Can Canan Cansu Cem Cemal Cemil Cengiz Cevdet Cüneyt Defne Demet Derya Devlet
    Didem Dilek Doğan Ebru Ece Ekrem Elif Emel Emine Emre Ender Engin Enver Ercan Erdal Erdem Erdoğan Erhan Erkan Erol
    Ersin Esra Evren Fadime Fahri Faruk Fatih Fatma Ferhat Feride Feyza Fikret Filiz Funda Gamze Gökçe Gökhan Gülay
    Gülsüm Güler Gürsel Hakan Haluk Handan Hasan Hatice Haydar Hikmet Hülya Hüseyin İbrahim İlhan İlker İsmail Kadir
    Kemal Kerem Koray Lale Levent Mehmet Melek Melih Merve Meral Mete Metin Muharrem Mustafa Nazlı Nermin Nevzat Nihat
    Nilgün Numan Nuray Nurettin Nuri Okan Oktay Onur Orhan Osman Özge Özgür Özlem Pelin Pınar Ramazan Recep Rıza Sabri
    Sadık Salih Seda Selahattin Selçuk Selim Selin Semra Serap Sevgi Sevim Sibel Sinan Süleyman Şebnem Şükrü Tansu
    Taner Tarık Tayfun Tayyip Tolga Tuğba Tuncay Turgut Ufuk Umut Vedat Volkan Yakup Yaşar Yavuz Yeşim Yıldız Yiğit
    Yılmaz Yusuf Zafer Zehra Zeki Zekeriya Zeynep Zühal
    """
)
AFRICAN = words(
    """
    Abayomi Abebe Abebech Abena Abiodun Abiola Abosede Abubakar Abeba Adama Adaeze Adaobi Ade Adebayo Adebola Adedayo
    Adekunle Adelaja Ademola Adeola Aderonke Adesina Adesuwa Adetokunbo Adewale Adeyemi Adisa Adjoa Adwoa Afia Afolabi
    Afua Agnes Akin Akinwumi Akosua Akpan Akua Akwasi Alhassan Aliko Aliou Aliyu Ama Amadou Amaka Amara Amare Aminata
    Aminatou Aminu Anyango Asante Asefa Assefa Assimi Atiku Atieno Awa Ayanda Ayodeji Ayodele Ayo Azeez Babajide
    Babatunde Babacar Bakary Balarabe Bamidele Bandile Bassirou Bayo Bekele Berhanu Birhanu Blaise Boikanyo Boitumelo
    Bola Bolaji Bolanle Bongani Bongiwe Boubacar Bukola Busisiwe Buhle Chantelle Cheikh Chiamaka Chibuike Chibuzo Chidi
    Chidiebere Chidinma Chijioke Chika Chikondi Chilufya Chimamanda Chinedu Chinenye Chinonso Chinua Chinwe Chioma
    Chipo Chisomo Chukwuemeka Chukwudi Chukwuma Chuma Dambisa Damilola Daouda Dawit Dayo Demissie Desta Diallo Dineo
    Dikeledi Djibril Dumisani Ebele Ebere Ebun Efua Efosa Ejike Ekene Emeka Enoch Esi Eskinder Etienne Eyob Ezinne
    Fadumo Faith Farai Fatima Fatimata Fatou Fatoumata Fekadu Femi Fikile Fikre Folake Folasade Foluke Funke Funmilayo
    Futhi Gbenga Gebre Getachew Girma Gugulethu Habiba Habtamu Hadiza Hagos Haile Hailemariam Hamza Hamisi Hassana
    Hlengiwe Ibironke Ibrahima Idrissa Idris Ifeanyi Ifeoma Ige Ikechukwu Ikenna Ireti Isatou Issa Issoufou Itumeleng
    Iyabo Jakaya Jelani Jide Juma Kabelo Kagiso Kamau Karabo Kasereka Katlego Kayode Kazadi Keabetswe Kefilwe Kehinde
    Kelechi Keneilwe Kgosi Kgalema Kgomotso Khadija Khalifa Khaya Khethiwe Kholofelo Kiprono Kipchoge Kiplagat Kofi
    Kojo Koku Komla Kudzai Kumba Kunle Kwabena Kwadwo Kwaku Kwame Kwasi Lamin Lassana Lebogang Lebohang Lekan Lerato
    Lesedi Letlhogonolo Lindani Lindelwa Lindiwe Litha Lulama Lungile Lwazi Macharia Machel Mahamadou Mahamat Makena
    Makhosazana Malaika Malebogo Malusi Mamadou Mandisa Mandla Mangosuthu Maphefo Mariama Masego Mathabo Matilda Mbali
    Mekonnen Mengistu Meles Mmusi Moagi Modibo Modupe Mohau Mokgadi Mokgweetsi Molefe Moleketi Mosa Moussa Mpho
    Mpumelelo Mukhisa Mulugeta Musa Musonda Mutale Muthoni Mutinta Mwai Mwamba Mwangi Mwila Mzwandile Nadifa Naledi
    Namwali Nana Nandi Ndidi Neo Netumbo Ngozi Nia Njeri Njideka Njoki Nkechi Nkiru Nkosana Nkosazana Nkosinathi Nnamdi
    Nokuthula Nolwazi Nomasonto Nomfundo Nompumelelo Nomsa Nomvula Nomzamo Nonhlanhla Nonkululeko Nosipho Nomalanga
    Nthabiseng Ntombi Ntsiki Ntokozo Nyambura Nyokabi Nyawira Obafemi Obi Obiageli Obinna Ochieng Odhiambo Ofentse
    Okechukwu Okey Ola Oladipo Olaniyi Olayinka Olu Olubunmi Oluchi Olufemi Olufunke Olugbenga Olumide Olusegun Oluseyi
    Oluwaseun Oluwaseyi Oluwole Omar Omobola Omolara Onyeka Onyinye Osagie Osaze Otieno Oumar Ousmane Oyinkan
    Oyinkansola Oyinlola Palesa Patience Phakamile Phindile Phumla Phumzile Pitso Puleng Pumla Rachidi Rahel Refilwe
    Rethabile Rotimi Rudo Ruvimbo Sadio Saheed Salif Salimata Samba Sanele Sani Sara Seble Segun Sekou Selam Selassie
    Selamawit Seretse Seun Seydou Shehu Shade Sibongile Sibusiso Sifiso Sihle Simba Simphiwe Sipho Siphokazi Siphiwe
    Siyabonga Siyanda Sizwe Soumaila Souleymane Sphiwe Stella Sylla Tafadzwa Taiwo Takudzwa Tamba Tanisha Tapiwa
    Tatenda Tatu Tawanda Tebogo Tedros Temitope Temwani Tendai Tesfaye Thabang Thabiso Thabo Thandeka Thandi Thandiwe
    Thandolwethu Themba Thembi Thembinkosi Thoko Thokozani Thulani Thuli Thulisile Tiisetso Tinashe Tinotenda Titilayo
    Tochukwu Tokunbo Tolu Tolulope Tope Tshepo Tshepiso Tsitsi Tumelo Tunde Tumi Uche Uchechukwu Uchenna Ugo Ukamaka
    Umaru Unathi Uzoma Uhuru Vusi Vusumuzi Wale Wambui Wanjiku Wanjiru Wafula Wairimu Wangari Wanjala Workneh Worku
    Xola Xolani Yakubu Yaa Yaw Yemane Yemi Yetunde Yewande Yohannes Yonas Zakes Zainabu Zandile Zanele Zawadi Zenawi
    Zinhle Ziyanda Zodwa Zoleka Zukiswa Zuzeka Zwelinzima Andry Hery Lalao Mamy Ndriana Rado Tiana Vola Judson
    """
)
ARAB_PERSIAN = words(
    """
    Abbas Abdallah Abdel Abdelaziz Abdelfattah Abdelhamid Abdelkader Abdelkrim Abdellatif Abdelmadjid Abdelmajid Abdul
    Abdulaziz Abdulla Abdulrahman Abdulkarim Abdulmalik Abeer Adel Afaf Ahlam Ahmad Aisha Aicha Alaa Amal Amani Amina
    Amine Amir Ammar Anas Anwar Asma Asmaa Ayman Aymen Azza Bader Badr Bandar Basma Bassam Bassem Batoul Boutheina
    Bouchra Brahim Chakib Dalal Dalia Dina Driss Eman Essam Fadel Fadi Fahad Fahd Fairouz Faisal Faiza Farah Faris
    Farouk Fathi Fatiha Fawzi Fawzia Faycal Feras Fouad Ghada Ghassan Habib Haitham Hakim Hala Hamad Hamed Hamdi Hana
    Hanan Hani Hassan Hassiba Hatem Haya Hazem Hedi Heba Hicham Hisham Hind Houda Hussain Hussein Ibtisam Ihab Ikram
    Ilyas Iman Imad Imane Imed Iyad Jaber Jafar Jalal Jamal Jamila Jassim Jawad Jihad Joumana Kamal Karima Kawthar
    Khaled Khalid Khalil Khalifa Khulood Lamia Lamya Latifa Leila Lina Loubna Lubna Luay Lujain Maha Mahdi Mahmoud
    Majed Majid Malek Manal Mansour Maram Marouane Marwa Marwan Maryam May Mazen Mehdi Meriem Miloud Mohamad Mohamed
    Mohammad Mohammed Mohsen Moncef Mona Mounir Mouna Mourad Mustapha Muna Mustafa Nabil Nabila Nada Nadia Nadir Naguib
    Nahed Nahla Naima Najat Najib Najla Nasser Nawal Nawaf Nayef Nidal Nizar Nora Nouf Noura Noureddine Omaima Omar
    Osama Oussama Othman Qais Rabab Rabia Rachid Radwan Raed Rafik Raghad Rami Rana Rania Rashed Rasha Reda Reem Riad
    Riyad Rim Rola Saad Saadia Sabah Sabri Safa Safaa Sahar Saif Salah Salam Saleh Salem Salma Salman Samah Samar Sameh
    Sami Samia Samir Samira Sana Sanaa Sara Saud Sawsan Shadi Shaikha Shaima Shereen Sherif Sihem Slim Sofiane Soha
    Sonia Soraya Souad Suha Suhail Sultan Tahar Talal Tamer Tamim Tarek Tariq Taoufik Thani Turki Wafa Wael Waleed
    Walid Wassim Widad Yacine Yahya Yara Yasser Yassine Younes Youssef Zahra Zaher Zaid Zakaria Zeina Zeinab Ziad Zineb
    Zouhair Afshin Ahmadreza Akbar Alireza Amirhossein Arash Ardeshir Atefeh Azadeh Babak Bahman Bahram Behnam Behrouz
    Bijan Dariush Ebrahim Elham Elnaz Esmail Fariba Farideh Farhad Farzad Farzaneh Fatemeh Fereydoun Forough Golnaz
    Habibollah Hamidreza Hooman Hossein Houshang Iraj Javad Kaveh Kazem Keyvan Khosrow Kourosh Laleh Mahnaz Mahsa
    Mahtab Mandana Manouchehr Masoud Masoumeh Mehran Mehrdad Mina Minoo Mohammadreza Mojtaba Morteza Mostafa Nader
    Narges Nasrin Nazanin Negar Niloufar Omid Parisa Parvin Payam Pouya Rahim Reza Roya Saeed Sadegh Samaneh Sanam
    Sepideh Shahram Shahrzad Shapour Shirin Siamak Simin Sohrab Soheila Tahereh Vahid Yasaman Zohreh
    """
)
SOUTH_ASIAN = words(
    """
    Aarti Aarav Abhay Abhijit Abhinav Abhishek Achal Aditi Aditya Ajay Ajit Akanksha Akash Akhil Akhilesh Akshay Alok
    Amarinder Amit Amita Amitabh Amol Amrita Anand Ananya Anant Anil Anirban Aniruddha Anita Anjali Anjana Ankit Ankita
    Ankur Anupam Anuradha Anurag Aparna Apoorva Arjun Archana Arindam Arnab Arpita Arun Aruna Arvind Asha Ashish Ashok
    Ashutosh Ashwin Ashwini Atul Avinash Ayesha Balakrishnan Balaji Bharat Bharati Bhaskar Bhavna Bhupender Bhupesh
    Bikram Brijesh Chandan Chandra Chandrababu Chandrashekhar Charanjit Chetan Chhaya Chirag Chitra Daya Debashish
    Debjani Deepa Deepak Deepika Devendra Devesh Dharmendra Dhananjay Dhruv Dilip Dinesh Divya Dushyant Ganesh Gaurav
    Gautam Gayatri Geeta Girish Gopal Govind Gurpreet Gurmeet Harbhajan Hardeep Hardik Hari Harish Harpreet Harsh
    Harshvardhan Hemant Hema Hitesh Indira Indrani Ishaan Ishita Jagan Jagat Jaswant Jatin Jaya Jayant Jayanta Jayanti
    Jitendra Jyoti Jyotiraditya Kailash Kalpana Kamala Kamlesh Kapil Karan Kartik Karthik Kaushik Kaveri Kavita Keshav
    Ketan Kiran Kirit Kishan Kishore Komal Krishan Krishna Krishnamurthy Kuldeep Kumari Kunal Lakshmi Lakshman Lalit
    Lata Leela Madan Madhav Madhavi Madhu Madhuri Mahendra Mahesh Mallikarjun Mamata Manas Maneesh Maneka Mani Manish
    Manisha Manjula Manju Manmohan Manoj Mansukh Mayank Mayawati Meena Meenakshi Meera Mitali Mohan Mohit Monica Mrinal
    Mukesh Mukul Muralidhar Nagesh Namita Namrata Nand Nandini Narayan Narendra Naresh Naveen Navin Nayan Neelam Neeraj
    Neeta Neha Nidhi Nikhil Nilesh Nirmala Nishant Nisha Nitin Nitish Nripendra Omkar Padma Pankaj Paresh Parth Partha
    Parvati Pavan Pawan Piyush Poonam Prabhat Prabhu Pradeep Pradip Prafulla Prakash Pralhad Pramod Pranab Pranav
    Prasad Prasanna Prashant Prateek Pratibha Pratik Praveen Preeti Prem Priti Priya Priyanka Puneet Purnima
    Purushottam Pushkar Pushpa Raghav Raghu Raghuram Raghunath Raghuvendra Rahul Raj Rajan Rajani Rajat Rajeev Rajendra
    Rajesh Rajiv Rajkumar Rajnath Raju Rakesh Ram Raman Ramesh Rameshwar Ranjana Rashmi Ratan Rekha Renu Renuka Reshma
    Richa Rishi Ritesh Ritika Ritu Rohan Rohini Rohit Roopa Ruchi Ruchir Rukmini Sachin Sagar Sahil Sameer Samir
    Sandeep Sangeeta Sanjay Sanjeev Sanjiv Sapna Sarita Sarbananda Satish Satyajit Satyendra Saurabh Savitri Shailesh
    Shailendra Shakti Shankar Sharad Sharmila Shashank Shashi Sheela Shekhar Shikha Shiv Shivani Shivraj Shobha Shreya
    Shrikant Shripad Shubha Shubham Shweta Siddharth Siddhartha Smriti Sneha Soma Somnath Sonali Sonia Sridhar Srikanth
    Srinivasan Srinivasa Subhash Subodh Subramaniam Subramanian Subrahmanyam Sudha Sudhir Sugata Sujata Sujit Sukanya
    Sumit Sumitra Sunanda Sundar Sunil Sunita Supriya Suraj Suresh Surinder Surya Sushil Sushant Suvendu Swapan Swapna
    Swati Tanvi Tapan Tara Tushar Uday Ujjwal Umesh Upendra Urjit Utpal Uttam Vaibhav Vaishali Vandana Varun Vasanth
    Vasudev Veena Venkaiah Venkatesh Vibha Vidya Vijaya Vikas Vikrant Vimal Vinay Vineet Vinita Vinod Vipin Vipul
    Virendra Vishal Vishwas Vivek Yash Yashwant Yogendra Yogesh Yogi Aamir Adeel Ahsan Aleema Arif Asad Asif Asim Ayaz
    Azhar Bilal Bushra Danish Ejaz Faheem Faizan Farhan Fawad Fazal Ghulam Hafeez Hamid Haroon Hina Imran Imtiaz Iqbal
    Irfan Ishaq Jahangir Javed Junaid Kamran Kashif Khawaja Khurram Liaquat Maleeha Maryam Miftah Moeed Mohsin Muhammad
    Musadik Nadeem Naeem Naveed Nawaz Nusrat Obaid Omar Pervez Qamar Rehan Rehman Riaz Rizwan Rukhsana Saad Sadia Sajid
    Saleem Salman Sana Shahbaz Shahid Shaista Shaukat Shehbaz Sherry Sohail Tahir Talha Tariq Umair Usman Wasim Yasir
    Zahid Zeeshan Zubair Zulfikar Anisul Ahsanul Hasina Khaleda Mahfuz Mirza Mohiuddin Muhiuddin Nazmul Obaidul Rezaul
    Salehuddin Shafiqul Sheikh Tofail Anura Basil Chandrika Gotabaya Harini Harsha Karu Kumudu Mahinda Maithripala
    Mangala Namal Nirupama Nuwan Ranil Ruwan Sajith Sanath Suranga Thilak Upul Vasantha Bidya Bimala Baburam Ishwor
    Kamal Khadga Sher
    """
)
EAST_ASIAN_PACIFIC = words(
    """
    Agus Airlangga Ahmad Aditya Andi Anies Anindya Antonius Arifin Arief Arsjad Asep Bahlil Bambang Basuki Budi Budiman
    Cahya Cahyo Citra Darmawan Dedi Dewi Didik Djoko Dwi Eko Endang Erick Erlangga Fadli Fajar Febrian Ferdy Firman
    Ganjar Gibran Gita Gunawan Hadi Harjanto Hartono Haryanto Hasto Hendra Hendri Heri Heru Ida Ignatius Indah Indra
    Iwan Joko Jusuf Kartika Kusnadi Ketut Komang Lestari Luhut Made Mahfud Mardani Megawati Meutya Moeldoko Mulyani
    Nadiem Nasaruddin Novita Nur Nyoman Prabowo Pramono Pratikno Puan Purnomo Putri Putu Rachmat Rahayu Rahmat Ratna
    Retno Ridwan Rizal Rizky Rosan Rudi Sakti Sandiaga Sari Satrio Septian Setiawan Siti Sjafrie Slamet Soeharto Sri
    Sugeng Sugiono Suharto Sukarno Sumarno Sunarso Suparman Supratman Suryo Susi Susilo Sutrisno Syahrul Taufik Teguh
    Teten Tito Titiek Tri Wahyu Wawan Wayan Widodo Wiranto Wulan Yandri Yasonna Yogi Yudhi Yulianto Yuliana Yusril
    Zulkifli Abdul Adnan Anwar Azalina Azlan Azman Azmin Fahmi Faizal Hamzah Hishammuddin Husam Ismail Johari Khairy
    Latheefa Mahathir Mahdzir Mohamad Mohd Muhyiddin Mustapa Najib Nancy Noor Norazlan Nurul Rafizi Rosmah Saifuddin
    Shahrizat Syed Tengku Wan Zafrul Zahid Zaid Zuraida Abigail Alejandrino Antonino Benigno Bongbong Cesar Conrado
    Cynthia Danilo Efren Erwin Ferdinand Gilberto Gloria Grace Imee Jejomar Jojo Juanito Leni Leila Leody Liwayway
    Loren Lito Manny Maria Nestor Norberto Panfilo Pantaleon Raffy Ramon Reynaldo Rodolfo Rodrigo Rogelio Romeo Sherwin
    Teodoro Vicente Anutin Apirak Apisit Banharn Chadchart Chaiwat Chuan Jurin Korn Paetongtarn Pichai Pita Prawit
    Prayut Prayuth Sirikit Somchai Somkid Somsak Srettha Suchart Suphachai Suriya Suthep Thaksin Thanathorn Thanom
    Varawut Wissanu Yingluck Hun Khieu Kem Sok Prak Chea Bounnhang Saleumxay Sonexay Thongloun Aung Daw Khin Kyaw Maung
    Myint Thein Win Aiko Akihiko Akihiro Akinori Akira Arata Asami Asuka Ayaka Ayumi Chika Chikako Daichi Daiki Daisuke
    Daizo Eiichi Eiji Eriko Etsuko Fumio Genki Goro Hajime Hana Haruhiko Haruka Haruko Haruna Haruo Hayato Hidehiko
    Hidenori Hideo Hideaki Hidetoshi Hikaru Hirofumi Hirohito Hiroaki Hiroki Hiroko Hiromi Hiroshi Hirotaka Hiroto
    Hiroyuki Hitomi Hitoshi Honoka Ichiro Ikuo Isamu Itsuki Izumi Jiro Joji Jun Junichi Junichiro Junko Juri Kaito Kana
    Kanako Kaori Katsuhiko Katsumi Katsunobu Katsuya Kazuhiko Kazuhiro Kazuhito Kazuma Kazumi Kazunori Kazuo Kazuya
    Kazuyuki Kei Keigo Keiichi Keiji Keisuke Keita Ken Kengo Kenichi Kenichiro Kenji Kenjiro Kenshin Kensuke Kenta
    Kentaro Kenzo Kiichi Kimiko Kiyoshi Kohei Koichi Koichiro Koji Konosuke Kosei Kosuke Kota Kotaro Kumiko Kunihiko
    Madoka Mai Maiko Maki Makiko Makoto Mamoru Mana Manabu Mao Masahiko Masahiro Masahito Masakazu Masako Masamichi
    Masanobu Masanori Masao Masashi Masatoshi Masatsugu Masaya Masayoshi Masayuki Megumi Mieko Mika Mikako Miki Mikio
    Minami Mio Misato Mitsuhiro Mitsuo Miu Miyu Miyuki Mizuki Momoko Motohiro Motoko Nagisa Nana Nanami Naohiro Naoki
    Naomi Naoto Naoya Natsumi Nobuhiro Nobuko Nobuyuki Norihiko Norio Noriyuki Reika Reina Reiji Ren Riku Rikuto Rin
    Ryo Ryohei Ryoko Ryoma Ryosei Ryosuke Ryotaro Ryu Ryunosuke Sachiko Saki Sanae Satomi Satoru Satoshi Satsuki Sayaka
    Sayuri Seiichi Seiko Seishiro Shigeo Shigeru Shigeyuki Shin Shingo Shinichiro Shinji Shinjiro Shinnosuke Shino
    Shinobu Shintaro Shinya Shinzo Sho Shohei Shoichi Shoji Shota Shotaro Shuhei Shuichi Shuji Shun Shunichi Shunji
    Shuntaro Soichiro Sosuke Sumiko Susumu Taiga Takaaki Takafumi Takahiko Takamasa Takanori Takao Takashi Takayuki
    Takehiko Takeo Takeru Takeshi Takuma Takuya Tamaki Taro Tatsuo Tatsuro Tatsushi Teiji Teruko Teruo Tetsuo Tetsuro
    Tetsuya Tokiko Tomoaki Tomohiko Tomoki Tomoko Tomomi Tomonori Tomoya Tomoyuki Toshi Toshihiko Toshihiro Toshiki
    Toshiko Toshimitsu Toshio Toshiro Toshiyuki Tsubasa Tsuneo Tsutomu Tsuyako Yasuhide Yasuhiko Yasuhiro Yasunari
    Yasunori Yasutoshi Yasuyuki Yayoi Yoichi Yoji Yoriko Yoshiaki Yoshifumi Yoshiharu Yoshihiko Yoshihiro Yoshiki
    Yoshimasa Yoshimi Yoshio Yoshiro Yoshitaka Yoshito Yoshiyuki Yota Yuichi Yuichiro Yuji Yuka Yukihiro Yukiko
    Yukinori Yuko Yuma Yuriko Yuta Yutaka Yuto Yuya Yuzuki Sitiveni Voreqe Manasseh Jeremiah Siaosi Fiame Feleti
    Tuilaepa Powes Rabbie Bob Belden
    """
)

ABROAD = (
    NORDIC_BALTIC | CENTRAL_EUROPEAN | EASTERN | AFRICAN | ARAB_PERSIAN | SOUTH_ASIAN | EAST_ASIAN_PACIFIC | LATIN
) - words(
    """
    Love Per Urban Bo Gard Stein Odd Inge Asta Sten Sol Luz Rok Can Win Hun Sok Chea Made Nur Prem Mai Sakti Islam
    Fidel Santos Santiago Sierra Aurora Asunción Concepción Encarnación Domingo Trinidad Mercedes Rosario Milagros
    Virginia Wellington Sidney Nadir Santa Duarte Wagner Wilson Nelson Dalton Italia Italo Gent Ion Bold Sultan Thani
    Khalifa Turki May Diallo Faith Patience Obi Neo Nia Ren Sho Shin Mao Nana Mina Mio Miu Rin Riku Mana Gita Sky
    Danish Khan Putu Sheikh Nancy Tara Daya Asha Sagar Surya Shakti Chandra Krishna Bharat Ganesh Lakshmi Shankar Ram
    Raj Yogi Asante Samba Machel Simba Amara Karen Desta Haya Saad Safa Sana Rim Rana Rabia Sahar Maha Mahdi Abdul
    Abdel Batyr Altan Alma Almaz Almas Dana Roman German Rosen Vera Lev Mart Rein Ants Ville Esmeralda Florencia
    Valencia Victoriano Paloma Perla Pilar Celia Rosa Violeta Soledad Esperanza Dolores Constanza Catalina Guadalupe
    Belén Salvador Justo Primitivo Octavio Modesto Clemente Sari Tri Ida Andi Maung Devlet Derya Barış Bahar Yıldız
    Zafer Ufuk Umut Sevgi Deniz Doğan Luan Lola Madina Salam Samar Sabah Jihad Iman Amal Nada Badr Tope Thoko Mali Chad
    Kumba Taiwo Xuxa Bento Romano Rocco Gioia Emirates Bari Bob Grace Gloria Manny Romeo Atlas Anwar Sonia Rita Wan
    Syed Daw Grand Rado Vola Mamy Serra Olinda Juma Uhuru Enoch Jeremiah Vital Flora Sara Sarah
    """
)
"""All of them but those that are also words, places, surnames or titles."""
