import {split} from './inflect.ts';

/** Given names from many countries. Names that are also common words ("will", "mark", "may") are left out on purpose. */
export const givenNames = split(`
aaron abdul abdullah abebe abigail achieng adam adaeze adebayo adeyemi aditi adnan adrian adriana agata agnes agnieszka ahmad ahmed aiko aisha
aisling akiko akira alan alba albert aleksandra alessandro alex alexander alexandra alexei alfie ali alice alicia alina alison aliyah allison alma
alvaro amal amanda amara amelia amina amir amira amit amy ana anais anand ananya anastasia anders andre andrea andreas andrei andrew andrzej
anika anil anita anja anjali ann anna anne annika anouk anthony antoine anton antonio anya aoife arash archana ariana arjun arnaud arthur artur arun asha
ashley ashok asif astrid aurora ava axel ayako ayesha ayse babak barbara bart bartek beata beatrice beatriz ben benedikt benjamin bernd beth bettina
bianca bjorn bogdan boris brandon brenda brendan brian bridget bruno caitlin callum camila camille carina carl carla carlos carmen carol carolina caroline
catarina catherine cecilia cedric celia chandra charles charlie charlotte chen chiara chidi chinedu chioma chloe chris christian christina christine
christoph christopher ciara claire clara claude claudia colin conor cristina cyril dagmar dan dana daniel daniela daniele danielle danilo daria dario
darren dave david davide deborah deepa deepak denis denise derek devika dheeraj diana diego dieter dietrich dimitri dina dinesh dirk divya dmitri dmitry
dominic dominik dong donna dora doris dorota dorothy dylan ebba eduardo edward edwin eileen eleanor elena eleni elif elin elisa elise elizabeth
ella ellen emeka emil emilia emilie emily emma emmanuel enrique eric erica erik erika ernst esra esteban esther ethan eva evelyn ewa fabian fabio farah
farid fatima fatou felix femi fergus fernanda fernando filip fiona florence florian francesca francesco francis francisco franck frank franz
fred frederik freya friederike fritz gabriel gabriela gareth gary gavin geeta geoff george georg georgia gerard gerd giorgio giovanni girish
giulia giuseppe gloria goran gordon graham greg gregor grzegorz guido guillaume gunnar gunther gustav guy hamid hamza hana hanna hannah hannes hans
harald hari harold harriet harry hasan hassan hector hedda hedwig heidi heike helen helena helga helmut hendrik henri henrik henry hiroshi holger huda hugo
ian ibrahim ida ifeoma ignacio igor ilse imani imran indira ines inga ingrid ioana ioannis irene irina iris isaac isabel isabella isabelle ivan
ivana iwona jacek jack jackie jacob jacques jaime jake jakob jakub jamal james jamie jan jana jane janet janina janusz jaroslav jasmin jasmine jason
javier jay jean jeff jelena jennifer jenny jens jeremy jerome jess jesse jessica jesus jill jim jin jing joachim joan joanna joao joe joel
johan johanna johannes john johnny jon jonas jonathan jordan jorge jose josef josefina joseph josh joshua joyce juan judith juha julia julian juliana
julie julien june-lee jurgen justin justyna kaito kamal kamil kamila karen karim karin karina karl karolina karsten kasia katarina kate katerina
katharina katherine kathleen kathrin kathy katie katja katrin katya kavita kay kayode kazuo keisha keith kelly ken kenji kenneth kerstin kevin khadija khalid
kieran kim kira kiran kirsten kirsty klaas klara klaus kofi konrad kris krishna kristen kristian kristin kristina krzysztof kumar kurt kwame kyle lars
laura lauren laurence laurent lea leah leila len lena leo leon leonardo leonie leslie lewis li liam lidia lina linda lindiwe lisa lise liu liz lorenzo lotte
louis louise luca lucas lucia lucie lucy luigi luis luisa lukas luke luna lydia lynn maarten maciej maddie mads magda magdalena mahmoud maite maja malik
malte manfred manish manoj manuel marc marcel marcin marco marcos marcus marek margaret margit maria mariam marian mariana marianne marie marija marina
mario marion marisol marit marius marko markus marlene marta martha martin martina marwan mary maryam masha mateo mateusz mathias mathieu mathilde
matt matteo matthew matthias maureen maurice max maxim maya mayumi meera megan mehdi mehmet mei melanie melissa mercy merve mia michael michal michel michele
michelle miguel mihai mika mike mikael mikhail mila milan milena min ming mira miriam mirjam mohamed mohammed moira monica monika morgan moritz morten
moses muhammad mustafa nadia nadine naomi narges natalia natalie natasha nathalie nathan neema neha neil nele ngozi nia niamh nick nicolas nicole niels
nigel nikita nikola nikolai nikos nils nina nisha noah noel noor nora norbert norman nuno nuria oksana olaf ole oleg olga oliver olivia olivier oluwaseun omar
orla oscar oskar otto oyelaran pablo padma pamela paola parisa parvati pascal patricia patrick patrik paul paula paulina paulo pavel pawel pedro peggy
per peter petra phil philip philipp philippe pia pierre pieter pilar pim piotr pooja prakash pranav preeti priya priyanka rachel rafael rahul raj raja rajesh
ralf ramesh ramon rana rania ranjit raphael rashid raul ravi raymond rebecca reena renata rene renee reto ricardo richard rick rita rob robert roberta
roberto robin rocio roger rohan roland roman ronald rory rosa rosario rosie ross roxana ruben rudolf rupert ruth ryan sabine sabrina sadia saeed said
sakura salma salman sam samantha sameer samir samira samuel sana sandeep sandra sandro sanjay santiago saoirse sara sarah sasha scott sean sebastian
selin selma serena serge sergei sergey sergio seun shanice shannon sharon shauna shirin shreya silke silvia simon simone sina siobhan siv slavomir sofia
sofie sonia sonja sophia sophie soren stacy stanislav stefan stefania stefanie stella stephan stephanie stephen steve steven stuart sue sumit sun sunil
sunita suresh surya susan susana susanne suzanne sven svetlana swati sylvia sylvie tadeusz takashi tamara tanja tanya tara tariq tatiana ted teresa
tess thandi thandiwe theo theresa therese thiago thomas thorsten tilda tim timo timothy tina tobias toby tom tomas tomasz tommy tomás tony torsten tracy trevor
tristan ulrich ulrike umar ursula usha uwe vadim valentin valentina valeria vanessa vera verena veronica veronika victor victoria vijay viktor viktoria vincent
vinod virginia vivek vivian vladimir volker walter wanda wanjiru wei wendy werner wiebke wilhelm william wim wolfgang wouter wren xavier xin yael yan yannick yara yasmin
yasmine yi ying yolanda yoshi youssef yuan yuki yuri yusuf yvonne zahra zainab zara zeynep zhang zhou zoe zofia zoltan zsofia zuzana
adwoa akua amaka andile anneke asa bao binh bongani chandrika chipo dae duc fang folake gintaras haruto hien hina hoang hui hyun ijeoma jiho jomo juma jyoti kaur keiko khanh kenta
lakshmi lan lerato linh lwazi madhavi mbali minh mohan nam nasrin nguyen nkechi nomsa obinna oyin phuong rekha rina sakshi sanne shira sipho somchai soo suda
tadashi temba thabo thuy tien trang tuan uche vusi wambui wanjiku xiao yaw yejin yoon yuto zanele zawadi zodwa dr mr mrs ms
`);
