import { union, wordSet } from '../../language/grammar/word-set';
import { givenNames } from '../../language/grammar/given-names';

/** Given names of many languages, as they are written in Latin letters without their accents; none is a word of English. */
const further = wordSet(`
  aarav abdelaziz abdelkader abdul abdulaziz abdullah abdulrahman abebe abena abhishek abigail abimbola achieng achini
  adaeze adama adebayo adela adeola adewale aditi aditya adriana advait adwoa agnes agnese agnieszka agus ahmad
  ahmadreza ahmet aidar aigul aiko aino aissatou akash akinyi akira akosua akua alastair aleksandar aleksandra aleksei
  alena alessandra alessandro alexei alfredo alina alisa alisha alistair alyssa ama amadou amani amara amelie amihan
  amina amine amir amirhossein amit amita anastasia anatoly anchalee andile andrei andrej andres andrius andriy andrzej
  anele anette angelito angus anh anika anil anirudh anish anjali anke anneli annika anouar anouk ansel antje anton
  antonia anupam anush anwar anya aoi aoife apinya aram arash archana arezoo ariana arif arild arjan armando armen
  arnaud arnav arne aroha arpine arshad artem arturo arun arvid arwa asad asha ashok ashraf asif aslan asli assane
  astrid asuka atieno atsushi audrey aung aurelie aurelien avi awa axel ayaan ayaka ayanda ayesha aymen ayodele aysel
  ayumi aziz azra babajide babak babatunde badr bao baraka bartosz bassam beata beatrice beatriz behnam behrouz bence
  benedict benedikt benoit bernard bernd berta bhargav bhavna bich bijan bilal bintou birgit biruk bjorn bogdan bohdan
  bohdana bongani boris borja boyan bozena bozidar brahim branko brendan brett bridget brigitte bronwyn bryan budi
  burak byung caio caitlin callum camila camille candice carina carmen carole carolin carsten casey catalina catarina
  catriona cecile cecilia celia celine cem ceren cesar chaim chaima chaitanya chaiwat chamara chandra chantal charlene
  charlie chebet cheikh cheng cheryl chiamaka chiara chidi chidinma chiedza chika chimamanda chinedu chinelo chinenye
  chinonso chinwe chioma chipo christa christiane christophe chukwuemeka ciara cillian cindy clara clemens clement
  conor constance corinna corinne cosmin courtney csaba cynthia cyril dace dagmar daichi daiki daisuke dalal dalia
  damian damien damir danica danielle danilo danny danuta daria dario darius dariusz darragh davide davron debbie
  deirdre delphine demetrius denise deniz dennis derek derya devika dewi diarmuid dieter dilip dilnoza dilshan dimitar
  dimitra dimitri dimitris dinara dinesh divya dmitriy dmitry dmytro dolores dominik dominika dominique doris dorota
  dorothea dragan driss duc duong dusan dvora dwayne dylan ebba eberhard ebony ecem eduarda edwin eero efua egle eileen
  eirik eitan eka ekaterina ekene elaine elchin eleanor elena eleni elias elif elin elina elisa elisabeth elise elke
  ellie elliot elodie elsa elvira emeka emil emilia emilie emilio emine emmanuel enrico enrique ephraim eric erkan
  ernesto erwin esi esra esteban esther eszter etienne eugene eugenia eun eunice evan evelyn ewa eylul fabian fabio
  fabrice fahad faisal farah farai farhad farhan farid farida farzana fatimah fatma fatou federica federico felicity
  feng ferenc ferhat feruza filip filippo finn flavia flavio folake fouad francesca francesco francine francisco
  francois frank frauke fredrik frida frieda friedrich fumiko funmilayo gabi gabor gabriela gabriele gaurang gaurav
  gayane geert gemma genevieve georg georgios gerald gerard gerd gergely gerhard gertrude ghazal ghita giancarlo
  gianluca gianni gilles gina gintaras giorgi giorgio giorgos giovanna giovanni girish gita giulia giulio giuseppe
  gloria gokhan golnaz goran gordana graham grainne greta grigory grzegorz gudrun guido guillaume guillermo gulnara
  gulshan gunnar gunter gustavo gwen habib hadiza hae hafsa hai haitham hajar hakan hakim hakki halima hamid hamza
  hanako hanh hanne hannes harini harshad haruka haruki haruto hasmik hassan hector heidi heike heiko heinrich heinz
  helena helene helga helmut hemi hendrik hicham hien hieu hilda hina hiroko hitesh hitomi hoang holger hosni houda
  houman htet huda hugh hui huong hussein hyun ibrahim ibrahima ida idris ifeanyi ifeoma ignacio igor ikenna ikram
  ilaria ildiko ilham ilmari ilse ilya ilyas imani imran ines inge ingeborg inger ingo inka ioana ioannis ipek ira
  irene irfan iris irma isabella isabelle isaiah isamu ismael ismail istvan itai ivana ivo iwona iza izabela jabu jacek
  jack jacqueline jacques jadranka jaime jakub jamal jamila jamshid janani janek janina janine janis janos jarek
  jaroslav jasmin jasper javed jawad jaya jayesh jean jelani jelena jens jeroen jerome jerzy jihane jiho jihoon jill
  jimmy jin jing jiri jisoo jitka joachim joao joaquin jochen joel joern johanna johannes jolanta jomar jomo jonas
  jordi jorg jorgen jorn jorunn josef josefina josephine josh josip jozef juanita juergen julien juliet juliette julio
  julius juma junaid junko jurgen juris jussi jutta jyoti kadir kadri kagiso kaisa kaito kalle kalyan kamal kamala
  kamil kamila kamran kamyar kanya kaoru kapil karim karima karin karina karl karolina kashif kasia kasper kasun
  katalin katarina katarzyna katja katlego katrin katrina kaveh kavita kavya kayode kazuki kazuko keerthi keiko keira
  keisuke kelechi kemal kenneth kenta kenzo keoni kerem kerstin ketan ketevan khadija khady khalid kiara kipchoge
  kiprono kiran kirill kirsi kirsten kirsty klara kofi kojo konrad konstantin kourosh krishna kristian kristina kristof
  kristoffer krystyna krzysztof kudzai kunal kurt kwabena kwaku kwame kwasi kyaw kyung lachlan laci lahiru laima
  lakshmi laleh lamia larissa lasha laszlo latisha laurence laurent lauri lavinia layan layla lea leah lech leif leila
  leilani lena lene leonardo leonie lerato leszek leticia levan levent lian lidia lieselotte liga liis lijun lilian
  liliana liling lilly lindiwe linh linus lionel lisbeth lito liu liya ljiljana ljubica lloyd loic lorena lorna lotfi
  lothar lubomir luca lucia luciana lucie lucinda ludmila ludovic luigi luisa lujain luka lukas lukasz lutz luz lwazi
  lydia lyudmila maarten maciej madeleine madhavi madhu madison magda magdalena maha mahina mahmoud mahnoor maike maja
  makoto malcolm malgorzata malik malin mamadou manfred manish manoj manon manuela marc marcel marcela marcelo marcin
  marcio marek marga margarita margit mari mariam mariama marianne marieke marija marika marina marion marisa marisol
  marit maritza marius marjan marko markus marlene mart marta martha marthe martine martins martyn marwa maryam masako
  massimo masud mateusz matheus mathias mathieu mathilde matilda matteo matthieu matti maureen maxim maxime
  maximilian mayank maysa mayumi mbali meenakshi mehdi mehran mei meike meiling melanie melinda melissa mercedes
  meredith merve meryem michaela michal michel michele michiel michiko miguel mihai mihail mihir mika mikael mikhail
  mikkel milena milica milos min minh minji minoo mira mireille mirela miriam mirjam mirjana miroslav misaki mitchell
  mitsuko miyuki modou mohamad mohammad mohan mohit moira mojtaba mona monika moritz morten moshe mostafa mounir moussa
  muhammad muhammed mukesh murad murat muriel mustafa mwajuma mykhailo mykola myriam nabil nadeem nadezhda nadia nadine
  nadiya naeem nagesh naima naledi nam nanami nandi nandini naoki naoko naomi narayan nasrin natalia nathalie naveen
  navid nawal nazanin nebojsa nedim neema neha nelly nelson nenad neringa nestor ngaire ngoc ngozi ngugi nguyen nhung
  niall niamh niccolo nida niels nigar nihat nikhil nikita niklas nikola nikos nilesh nilo niloufar nils nima nimali
  nimmi nina ning nino niran nisha nishant nithya njeri nkechi nkosana nnamdi noam nobuko noelani noemi nomsa nomvula
  noor noora norbert norma norman nour noura nuno nuria nurlan nurul nuwan nyasha obiageli obinna odette ofer ognjen
  oksana ola olaf olamide olav olawale ole oleksandr oleksii olena olga oliwia olle olu oluchi olufemi olumide
  oluwaseun oluwaseyi oluwatobi omid omolara ondrej onur opeyemi oriol orkhan orla orlando oskar osman othmane otto
  oumar ousmane owais oyinkan oyvind ozan padma padraig palesa pamela paresh parisa parvati parviz pascal pascale
  patrik patrizia patrycja paulina paulo pavan pavel pavla pavlo pawel payal peggy pekka pelin penelope percy pernilla
  perry petar petr petra petros phillip phuong phyllis pia piet pieter pietro pim pinar piotr pooja pornthip pouya
  prabhu pradeep prakash pranav prasad prashant praveen preeti prerna priit prithvi priyanka przemyslaw puja putri
  qiang quang quentin quynh rabia rachid rachida radek radka radoslav rafal raghav ragnar ragnhild rahel rainer raissa
  rajan rajesh rajiv rakesh ralf ramesh ramon ramona ramya rana rania ranjit raphael raquel rasa rashid rashida rasmus
  ravi rawan rayan raymond razvan redouane reem refilwe regina rehema reiko reinhard reka rekha remy renata renate rene
  renee renu revathi reyhaneh reza ricardo riccardo riikka rikard riku rina rishi rita ritesh ritu rivka rizky rizwan
  roberta rocio rodel rodrigo roel rogelio rohan rohit roisin roksolana roland rolf romain romina ronan ronen ronja
  ronny roos rosa rosalind rosanna rosario rosemary roshan rossana roxana roya ruben rudolf ruediger rui rupal rupert
  ruslan rustam rutendo rutger ruud ruwan ryo saad sabina sabrina sachiko sachin sadia sadiq saeed safiya saida saif
  saki sakura salim salma salman saloua salvatore samer samia samir samira sana sandeep sandro sanduni sanja sanjay
  sanjeev sanna sanni saoirse saori sarah saravanan saskia satish satoshi saule saurabh sayed selim selin selma senthil
  sepideh serena serge serhiy serkan setareh seth seung sevda severin seydou shabnam shahid shahnoza shahram shaima
  shakira shalini shanice shankar shannon shanti shashi shazia sheila shilpa shinji shira shirin shivani shlomo shobha
  shota shreya shruti shu shuang siavash sibusiso sibylle siddharth sigrid sigurd silke silvia silvio simona simone
  sinan sinead siobhan sipho siri sissel siti sixten siyabonga sizwe slavko slawomir sneha snezana snezhana sobia sofie
  sohail soheila sohrab solomiya solveig somchai somsak sonja soren soufiane soumya sowmya sridevi srinivas stacey
  stanislav stanislava stavros stefania stefano steffen stelios stella stellan stig sudha sulaiman suleiman sultana
  suman sumit sunan sunil sunita sunniva supriya surya susana susann susanna susanne svein svenja svetlana swathi swati
  sylvain sylvia sylvie szymon tadeusz tafadzwa tahir taiwo takahiro takashi takeshi takumi tamar tamara tamas tamika
  tamta tane tania tanja tapio tapiwa taraneh tarek tarik tariq tasha tatenda tatiana tatjana tatyana tejas temitope
  tendai teodor tereza terje tetiana tetsuya thabo thais thandiwe thanh themba theo theodor theresa therese theresia
  thi thiago thibault thierry thijs thilaga thilini thiri thom thomasz thorsten thuy tiago tibor tigran tihomir tiit
  tilman timo timur tina tiziana tobi tobias todd todor tolga tomas tomasz tomoko torben tore toru tova tracey trang
  trevor tristan trond troy truong tshepo tuan tumaini tumelo tuncay tuomas tushar tuva tyrone uche ugur ulf ulla
  ulrike umar umesh umut urho ursula usha usman uwe uzma uzoma vaclav vadim vahid vaibhav valentina valeria valerie
  vandana vanja vardan varun vasile vasily vasudha vasyl venkat vera veronica veronika veronique vesna vidya viet
  vigdis vignesh vikas vikram viktor viktoria vilma vimal vincenzo vinicius vinod viola vishal vishnu vita vivek vivian
  viviana vladislav volkan volker volodymyr vusi vytautas wael wafaa wahyu waldemar waleed walid wanda wangari wanjiku
  wanjiru waqas warren wassim wenche werner whetu wibke wichai widad wilfried wilhelm willem winifred wioletta wojciech
  wolfgang woo xiang xiao xiaoli xiaoming xiaoyu ximena xin xinyi yaa yaakov yael yago yamini yan yana yang yannick
  yara yaroslav yasaman yasemin yash yasin yasmin yasmine yassine yasuko yaw yelena yesenia yetunde yevgeny yevhen yi
  yiannis yifan yigit ying yitzhak yogesh yoko yolanda yonatan yong yosef yoshiko younes youssef yu yuan yudi yuka yuki
  yukiko yulia yun yuri yusra yusuke yuto yves yvette zafer zahra zainab zainabu zakaria zane zanele zaynab zbigniew
  zdenek zdravko zeeshan zeinab zeynep zhang zheng zhi zhiwei zhou ziad zineb zita ziya ziyad zlatan zodwa zofia zohreh
  zoltan zsofia zuberi zubin zurab zuzana zuzanna zygimantas
`);

/** Given names that a message may hold without anybody having told us of the person. */
export const givenOfTheWorld = union(givenNames, further);
