import {split} from './inflect.ts';

/** Given names from many countries, without accents. Names that are also common words ("will", "mark", "may") are left out on purpose. */
export const givenNames = split(`
aaron abdul abdullah abebe abigail achieng adaeze adam adebayo adeyemi aditi adnan adrian adriana adwin
adwoa agata agnes agneta agnieszka ahmad ahmed aiko ailsa aisha aisling ajay akash akiko akinyi akira
akua alan alana alastair alba albert aldo alec aleksandra alessandro alessia alex alexander alexandra
alexei alexis alfie ali alice alicia alina alison alistair aliyah allison alma alva alvaro amadi amaka
amal amanda amara ambrose amelia amelie amina amir amira amit amos amrita amy ana anais anand ananda
ananya anastasia anders andile andre andrea andreas andrei andreja andrew andrzej andy angela angus anika
anil anirudh anita anja anjali ann anna annabel anne anneke annelies annelise annette annika anouk
anthony antoine anton antonia antonio anya aoi aoife aparna apinya april-rose arash aravind archana
archie ariana arjun arlo arnaud arnav arne arno artem arthur artur arun arvid asa asger asha ashley ashok
ashwin asif astrid asuka atieno audrey aurora ava axel ayako ayesha ayse babak bao barbara barry bart
bartek bea beata beate beatrice beatriz becca beckett ben benedikt benjamin benny bente bernadette
bernard bernd bertrand beth bettie bettina beverly bhavna bianca bianka billy bingbing binh birgit bisi
bjork bjorn bobby bodil bogdan bongani bonnie boris brad bram brandon bree brenda brendan brent brian
bridget bronagh bronwyn bruce bruno bryan burak caitlin callum camila camille cara carina carl carla
carlo carlos carly carmen carol carolina caroline cas casper cassie catarina cathal catherine cathy
cecilia cedric celeste celia celine chandler chandra chandrika chantal chao charles charlie charlotte
chelsea chen cheng chetan chiamaka chiara chidi chihiro chika chinedu chioma chipo chloe chris christian
christina christine christoph christopher chukwu chunhua cian ciara cillian claire clara clarice clark
claude claudia claus clemens cleo clive coen colin conall connie connor conor cora cormac cory craig
cristina cynthia cyril dae dafydd dagmar daiki daisuke damian damien dan dana dani daniel daniela daniele
danielle danilo danny daria dario darius darnell darragh darren darya dave david davide deb debbie
deborah deepa deepak deepika deirdre dele delia della demi denis denise dennis derek desmond devi devika
dewi dheeraj diana diarmuid diego dieter dietrich dimitri dina dinesh dirk divya diya dlamini dmitri
dmitriy dmitry dolores domenico dominic dominik donal donald donna donnie dora doreen doris dorota
dorothy doug douglas dr duc duncan dwayne dylan eamon ebba ebony ed eddie edith edmund eduardo edward
edwin efe egon eileen eilidh eino eirik elaine eldar eleanor elena eleni eli elias elif elijah elin elisa
elise eliska elizabeth elke ella ellen ellie elliot elsa elspeth elton emeka emil emilia emilie emily
emma emmanuel emre enda enrique enya enzo eric erica erik erika erin ernesto ernst ervin esme esra
esteban estelle esther ethan etta eugene eun eunice eva evan eve evelyn ewa ewan ezra fabian fabio fahad
faisal fang farah farhan farid fatima fatou fay fearghal federico felix femi ferdinand fergal fergus
fernanda fernando ferran filip finlay finn fiona fionn fletcher flora florian floyd folake folasade fran
frances francesca francesco francine francis francisco franck frank frankie franz fred freddie freddy
frederik freya frida friederike fritz fumi fumiko gabe gabriel gabriela gareth garrett gary gaurav gavan
gavin gayatri gayle geeta gemma genji geoff georg george georgia geraldine gerard gerd gerry gertrud gil
gillian gina ginny gintaras giorgio giovanni girish gita giulia giuseppe glenn gloria godfrey gonzalo
goran gordon graham grainne greg gregor gregory gretchen griet grzegorz guang guido guillaume gunnar
gunther gus gustav gwen gwyn gyorgy habib haider hakan hakeem hal hallie hamid hamish hamza hana hank
hanna hannah hannes hans haoyu harald hari harinder harini harish harold harper harriet harry harsh
haruto harvey hasan hassan hattie hayato hazel heather hector hedda hedwig heidi heike heinz helen helena
helga helmi helmut hemant hendrik henk henning henri henrik henry hermann hien hilary hilda hina hiroko
hiromi hiroshi hoang holger hollis holly howard hubert huda hugo hui huw hyacinth hyun iain ian ibrahim
ibrahima ida idris ifeoma ignacio igor ijeoma ikenna ikram ilona ilse imani imogen imran indira indrani
ines inga ingmar ingrid inigo ioana ioannis iqbal irene irina iris isaac isabel isabella isabelle isha
ishaan isla ismael ismail israel itsuki ivan ivana ivo iwona izumi izzy jaap jacek jack jackie jacob
jacques jada jaden jagdish jaime jaimie jake jakob jakub jamal james jamie jamila jan jana jane janek
janet janice janina janusz jarek jaroslav jarvis jasmin jasmine jason javad javier jay jaya jeanette
jeanne jeff jejomar jelena jemma jennifer jenny jens jeremiah jeremy jerome jerry jesper jess jesse
jessica jessie jesus jethro ji-hoon ji-woo jiahao jianhua jiayi jiho jill jim jin jing jo joachim joan
joann joanna joao jocelyn jochen jody joe joel joey johan johanna johannes john johnny johnson jolanta
jomo jon jonah jonas jonathan jonny joost jordan jorge joris jose josef josefina joseph josh joshua joyce
juan judith judy juha jules julia julian juliana julie julien julieta juma junaid june-lee jung junjie
jurgen justin justine justyna jyoti kabir kacper kadir kai kaia kaito kajal kajsa kamal kamau kamil
kamila kaori kaoru karan karen karim karin karina karl karolina karsten karthik karthika kasia kasper
katarina kate katerina katharina katharine katherine kathleen kathrin kathy katie katinka katja katrin
katya kaur kavita kavya kay kaya kayla kayode kazuki kazuo keiji keiko keir keira keisha keith kelechi
kelly kelvin ken kendra kenichi kenji kenneth kenny kenta kerry kerstin keshav kevan kevin khadija khaled
khalid khanh khumalo kianna kieran kieron kiki kim kimberly kipchoge kiprono kira kiran kirsten kirsty
klaas klara klaus kofi koji kojo konrad kostas kris krishna krishnan kristen kristian kristin kristina
kristine krzysztof kumar kumiko kurt kurtis kwame kwesi kyle lachlan laila lakshmi lalitha lamar lan lana
lara larry lars latisha laura laurel lauren laurence laurent laurie lavanya lea leah leandro lee leigh
leila len lena lene leo leon leonardo leonie leonora lerato leroy lesego leslie lewin lewis lex lexi li
liam lidia liesel liezel liezl lihua lila lilian lilly lily lina linda lindani lindiwe linh linnea linus
lionel lisa lise liu liz loic lois lola lorenzo loretta lorna lorraine lotta lotte lou louis louisa
louise lowell luan lubna luc luca lucas lucia lucian lucie lucy ludo ludwig luigi luis luisa luka lukas
luke luna lupe luther luuk lwazi lydia lynn lyudmila maarten maciej maciek maddie madeleine madhavi madhu
madison mads maeve magda magdalena mahesh mahima mahmoud maisie maite maja makena makoto maksim malik
malte mandla mandy manfred manish manisha manoj manon manu manuel manuela mara marc marcel marcela marcin
marco marcos marcus marek margaret marge margit margot mari maria mariam marian mariana marianne marie
marija marina mario marion marisol marit marites marius marko markus marlene marlon marnie marsha marta
martha martin martina marty marvin marwan mary maryam masahiro masako masha mateo mateusz mathew mathias
mathieu mathilde matilda matt matteo matteus matthew matthias maud maureen maurice mauro mavis maxim
maxine maya maynard mayumi mbali meenakshi meera meg megan megumi mehdi mehmet mehreen mei meiling mel
melanie melinda melissa melvin mercy merve meryem mette mia michael michal michel michele michelle mickey
miguel mihai mika mikael mike mikhail miko mila milan milena millie milo min-ji min-jun mina ming minghao
minh minna mio mira mirela miriam mirjam miro mirza misha mitch mitchell miyuki mo mohamad mohamed
mohammad mohammed mohan moira molly mona monica monika monique morag morgan moritz morten moses moyo mr
mrs ms muhammad muhammed mukesh murali murray murthy mustafa muthoni mwangi myra myriam nabil nacho nadia
nadim nadine nadja naina naledi namrata nana nancy nandini nandita naoki naoko naomi narges nasrin nasser
natalia natalie natalya natasha nathalie nathan nathaniel natsuki naveen ndiaye ned neda neela neema
neeraj neha neil nele nell nessa ngozi nguyen nia niamh nicholas nick nico nicola nicolai nicolas nicole
niels nigel nikhil nikita nikki nikola nikolai nikolaus nikos nils nilufar nina nirmala nisha nitin njeri
nkechi nkosi nnamdi noah nobu noel noelle nomsa noor noora nora norah norbert norman nuno nuria obi
obinna ochieng octavia odette odhiambo okafor okonkwo oksana ola olaf olamide olav ole oleg olena olga
oliver olivia olivier oliwia olu oluwaseun omar omari onyango oona oriol orla orlando orsolya oscar oskar
osman otieno otis otto owen oyelaran oyin ozan pablo paddy padma padmini padraig paige pallavi pamela
paola parisa parth parul parvati pascal pascale patricia patrick patrik patty paul paula paulette paulina
paulo pavel pavla pawel paz pedram pedro peggy penelope perry peter petra petter phil philip philipp
philippe phuong phyllis pia piero pierre pieter pietro pilar pim piotr polly pooja portia pradeep prakash
pranav prasad pratik preethi preeti priya priyanka qiang qing quentin quinn rabia rachael rachel radka
rafa rafael rafaela rafal rahul raisa raj raja rajan rajesh rajiv rajni ralf ralph ramesh ramon ramona
ramya rana randy rania ranjit raphael raphaela rashid rashida rashmi raul ravi raya rayan raymond rebecca
reena refilwe reggie regina reiko reinhard rekha remi remy renata renate rene renee renske reto rhea
rhian rhiannon rhys ricardo riccardo richa richard rick rico rikke riley rina rishi rita ritu roan rob
robert roberta roberto robin rocco rochelle rocio roderick rodney rodrigo roger rohan rohit roisin roland
rolf roman ron ronald ronan ronja ronnie rory rosa rosalind rosario rosemary rosie ross roxana roy ruben
rudolf rui rukmini rune ruolan rupa rupert russ russell rutger ruth ruud ryan ryo ryota sabine sabrina
sachin sadia sadie saeed saffron sahil said saira sakshi sakura sally salma salman salome sam samad
samantha sameer samir samira samuel sana sandeep sander sandra sandro sangeeta sanjana sanjay sanna sanne
santiago saoirse sara sarah sarita saroj sasha saskia satish satoshi saul savannah sayaka scott sean
sebastian segun selin selina selma senthil seo-yeon serena serge sergei sergey sergio serkan seth seun
shabnam shalini shane shanice shankar shannon shanta shanti sharon shaun shauna sheila shelby shelley
sherry shigeru shilpa shinji shira shirin shivani shona shota shreya shruti sibusiso siddharth sienna
sigrid silas silke silvia simon simone simran sina sindre sinead siobhan sipho siri sissel siv sizwe
slavomir sne sneha sofia sofie solomon solveig somchai sonia sonja sonya soo-jin sophia sophie soren
stacy stan stanislav stavros stefan stefania stefanie stella sten steph stephan stephanie stephen steve
steven stewart stig stuart subash suda sudha suki suleiman suman sumathi sumi sumit sung-ho sunil sunita
sunniva suresh surya susan susana susanne sushma susie suzanne suzie svea sven sverre svetlana swantje
swati sylvain sylvia sylvie tadas tadashi tadeusz tae taika takashi takeshi takumi talia tam tamara tamas
tamika tammy tamsin tanja tanvi tanya tara tarek tariq tarun tatiana tatjana taylor ted teddy temba
tendai terence teresa tess teun thabo thandeka thandi thandiwe thea thelma themba theo theresa therese
thiago thomas thorsten thuy tiago tien tierney tiina tilda tilly tim timo timothee timothy tina tineke
tingting tino tjaard tobias toby todd tom tomas tomasz tommy tomoko tomomi toni tonje tony torben torsten
tove tracey tracy trang trevor tricia trish trisha tristan trudy tshepo tuan tui turid tyler tyrone uche
ulf ulla ulla-britt ulrich ulrike uma umar umesh unathi urs ursula usha usman uttam uwe vadim valentin
valentina valeria valerie vanessa varun vasanth vasily vaughn venkat vera verena veronica veronika vicki
vicky victor victoria vida vidhya vidya vijay vikas vikram viktor viktoria ville vimal vincent vineet
vinod viola vishal viv vivek vivian viviana vlad vladimir volker vuk vusi wahid walt walter wambui wanda
wanjala wanjiku wanjiru warren wayne wei weiwei wen wendy werner wes wesley whitney wiebke wiktor wilfred
wilhelm wilhelmina willem william willy wim winnie winston wojtek wolfgang wouter wren xander xanthe
xavier xenia xiao xiaoli xinyi xolani yael yamini yan yana yanmei yann yannick yara yaroslav yash yasir
yasmin yasmine yaw yejide yejin yi yifan yogesh yoko yolanda yolande yoon yosef yoshi yoshida yoshiko
young-ho youssef yuan yui yuka yuki yulia yuri yusra yusuf yuto yuxin yvette yvonne zachary zack zahid
zahra zaid zainab zane zanele zara zawadi zeinab zelda zeno zeynep zhang zhen zhou zia ziad zihan zlata
zodwa zoe zofia zola zoltan zsofia zsolt zuri zuzana
`);
