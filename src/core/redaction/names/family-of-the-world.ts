import { wordSet } from '../../language/grammar/word-set';

/** Family names that are no other word, without their accents: beside a word with a capital they make it a name. */
export const familyOfTheWorld = wordSet(`
  abbasi abdi abdullahi abebe achebe adams addo adebayo adeleke adeyemi adichie afolabi agarwal aguilar ahmadi ahmed
  ahn aitken akhtar alexandrov alhassan allen alvarez amini anand andersen anderson andersson ansah antonov aoki appiah
  aquino arai arora arslan asante asare atkinson aydin azevedo babu bailey bakare bakker balogun banda banerjee barbosa
  barros bauer baumann becker begum bello benali bennett berger bergmann bergstrom bernard bhatt bhattacharya bianchi
  boateng bogdanov bondarenko bose bouchard boucher boyko brandt braun bruno bryant bui buthelezi caballero campbell
  cardoso carlsson carvalho castillo castro cavalcanti celik chan chang chatterjee chaudhary chauhan chaves chavez chen
  cheng cheung chiang chikwanha choi chowdhury chukwu ciobanu clarke cohen collins colombo correia costa coulibaly
  cunha dang danso das dasgupta davies davis delgado demir desai deshmukh deshpande diallo dias diaz diop dlamini doan
  dobrev dogan dominguez duarte dubey dubois dumont dupont durand dvorak edwards eide eriksson esposito evans eze fall
  farah fernandes fernandez ferrari ferreira fischer fitzgerald flores fofana fontaine fournier fraser friedrich fujita
  fukuda gallagher gallo garcia garg gauthier george gerber ghosh gill girard gomes gomez gonzales gonzalez goswami
  gottlieb greene griffiths gruber guerrero gunther guo gupta gustafsson gutierrez guzman haddad hakimi halvorsen
  hansen hansson haruna hashimoto hassan hayashi hernandez herrera hoang hoffmann hofmann horvat horvath hossain
  hosseini huang huber hughes hung husain hussain huynh ibrahim ito ivanov ivanova iyer jacobsen jain jakobsen jansen
  janssen jansson jensen jeong jha jimenez johansen johansson johnson jones joshi jovanovic kaczmarek kamara kamau kang
  kapoor karimi karlsson kato kaufmann kaur kavanagh kaya keita keller kelly khan khatun khumalo kim kimura klein
  kobayashi koch koh kohler konate kondo kovac kovacevic kovacs koval kovalenko kowalczyk kowalska kowalski kozlov
  kozlova kraus krishnamurthy krishnan kruger kumalo kumar kumari kuznetsov kuznetsova kwarteng kwon larsen larsson
  lavoie lebedev leblanc lee lefebvre lehmann lehtonen lewandowski lewis liang lima lindberg lindgren lindqvist
  lindstrom liu lombardi lopes lopez lorenz lucas lund lundberg ly macdonald machado madsen magnusson mahlangu mahmoud
  maier malik malinowski mancini maphosa marino markovic marques martinez martins martinsson mathur matsumoto mazur
  mbeki mcallister mccarthy mcdonald mcgregor mckenzie medina mehta meier mendes mendez mendoza menon mensah meyer miah
  mishra mitchell mkhize mohamed mohammed mokoena molina moller molnar montoya morales morano moreau moreira morel
  moreno moretti mori morris morrison moyo mueller mukherjee muller murakami murphy mutasa mwangi nagy naidoo nair
  nakajima nakamura nandi narayanan navarro ncube ndiaye ndlovu nelson neumann nguyen nielsen nikolaidis nikolov
  nilsson nishimura njoroge nkosi nkrumah novak novotny nowak nowakowski nunes nunez nwosu obi obrien ochieng oconnor
  oduya ogawa ogunleye okada okafor okeke okello okonkwo okoye oliveira olsen olsson omondi oneill onyango ortega ortiz
  osei oshea osman otieno ouattara ouedraogo owens owusu oyelaran ozdemir ozturk panda pandey papadopoulos pappas parra
  patel pathak patil pavlov pedersen pereira perera peres perez petersen peterson petersson petrov petrova petrovic
  pham phan phiri pillai pinto pires popa popescu popov popova prasad qureshi rahman raman ramirez ramos rana rao
  rasmussen reddy reyes ribeiro ricci richter riedel rinaldi rivera roberts robinson rocha rodrigues rodriguez rojas
  romano romero rossi rousseau roux rubio ruiz russo saad sahin saito salazar salvi samuelsson sanchez sandhu sanogo
  santana santos sarkar sasaki sato schafer schmid schmidt schmitt schneider scholz schreiber schroder schubert schultz
  schulz schulze schumacher schuster schwartz schwarz seidel senghor sengupta serrano seth shah shaikh sharma
  shevchenko shimizu silva simmons simonsen singh sinha sithole smirnov smirnova smit smith soares sokolov solberg
  solomon sorensen soto sousa souza srinivasan stefanov steiner stevens stewart stojanovic suarez subramanian sulaiman
  sundaram suzuki svensson svoboda szabo taha takahashi tamm tanaka teixeira tembo tesfaye thapa thiel thompson thomsen
  thomson torres toure tran traore tremblay trinh truong tsai tshabalala tuomi turan uchida ueda ueno usman vaidya
  varga vargas vasiliev vasquez vazquez vega venkatesan verma vermeulen vieira vinogradov virtanen visser vogel volkov
  vu wachira wagner wang watanabe weber weiss werner wieczorek williams williamson wilson winkler wojcik wong wright wu
  xie xu yadav yamada yamaguchi yamamoto yamashita yang yao yeo yildirim yildiz yilmaz yoon yoshida zhang zhao zheng
  zhou zhu zielinski zimmermann zondi zulu
`);
