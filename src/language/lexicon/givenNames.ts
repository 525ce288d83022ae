import { wordSet } from './wordSet';

/** Given names that women bear nearly always, world-wide. Lower case. Written for this project from general knowledge. */
export const feminineNames: ReadonlySet<string> = wordSet(`
  abigail ada adela adelaide adele adriana agatha agnes aida aileen aisha aishwarya alana alberta alejandra alessandra alexa alexandra
  alexandria alexis alice alicia alina alison alissa allison alma alyssa amal amalia amanda amber amelia amina amira amy ana anastasia
  anastasiia anastasiya angela angelica angelina angie anita anja ann anna annabel annabelle annalena anne annette annie antoinette antonia
  anya april arabella ariana arlene asha ashley astrid audrey ava aya ayesha barbara beatrice beatriz becky belinda bella berenice bernadette
  bernice bertha beth bethany betsy betty beverly bianca blanca bonnie brandi brenda brianna bridget brigitte britney brittany brooke
  camila camilla candace candice cara carla carly carmen carol carole carolina caroline carolyn carrie catalina catherine cathy cecilia celeste
  celia celine charlene charlotte chelsea cheryl chiara chloe christa christiane christina christine chrystia cindy claire clara clarissa
  claudia colette colleen condoleezza connie constance consuelo cora cordelia corinne cristina crystal cynthia daisy daniela danielle daphne daria
  darlene dawn deanna debbie deborah debra deirdre delia delores denise diana diane dianne dina dolores donna dora dorothea dorothy
  edith edna eileen elaine elena eleanor eleni elisa elisabeth elise eliza elizabeth ella ellen elsa elsie elvira emilia emilie emily emma erica
  erika erin ernestine esmeralda esperanza estelle esther ethel eugenia eunice eva evelyn evita faith fatima fatma fay felicia felicity fernanda fiona flora
  florence frances francesca francine freda frida gabriela gabriella gabrielle gail galina gemma genevieve georgia georgina geraldine gertrude gillian gina
  ginger giorgia gisele giulia gladys glenda gloria grace graciela greta gretchen gretel guadalupe gwen gwendolyn hala hannah harriet hazel heather heidi helen
  helena helene helga henrietta hilary hilda hillary hina holly hope hortensia huma ida ilona imelda imogen ines inga ingrid irena irene irina iris irma isabel
  isabella isabelle ivana ivanka ivonne ivy jacinda jacqueline jada jade jamila jana jane janelle janet janice janie jasmine jeanette jeanne jeannette jen jenna
  jennie jennifer jenny jessica jill jillian joan joana joanna joanne jocelyn jodi johanna josefina josephine joy joyce juana juanita judith judy julia
  juliana julianne julie juliet juliette june justine kaitlyn kaja kamala kara karen karin karina karla kate katerina katharina katharine katherine kathleen kathryn kathy
  katie katja katrina katya kayla keiko keisha kellie kendra khadija kimberly kirsten kirstjen krista kristen kristi kristin kristina kylie lakshmi lana
  lara larisa latoya laura lauren laurie lavinia leah leila lena leni leona leonora leticia liane lidia lila lilian liliana lillian lily lina linda lindsay lisa liudmila liv
  liz liza lizzie lois lola lorena loretta lori lorna lorraine louisa louise lourdes lucia lucille lucinda lucy ludmila luisa lupe lydia lynda lynette
  lynn lyudmila mabel madeleine madeline madison magdalena maggie maia malala mandy manuela mara marcela marcia margaret margarita marge margot
  maria mariam mariana marianne marie mariko marilyn marina marine marisa marisol marissa marjorie marlene marsha marta martha martina mary maryam masha
  matilda maud maureen mavis maxine may maya mayra meera megan meghan melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred millicent
  mina mindy minerva miranda miriam moira molly mona monica monika monique muriel myra myriam myrna nadia nadine nancy naomi natalia natalie natalya natasha
  neha nellie nicole nikki nina noelle noemi nora noreen norma nuria octavia odette olena olga olive olivia olya oprah paige pamela paola patricia patsy
  paula paulette paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pia pilar polina polly portia priscilla priti priya priyanka queenie rachel
  ramona randi raquel rasheeda reba rebecca regina rena renata renee rhea rhoda rhonda rita roberta robyn rocio rosa rosalie rosalind rosalyn rosario rose rosemarie rosemary
  roxanne ruby ruth sabina sabine sabrina sadie sally salma samantha samira sandra sanna sara sarah saskia savannah scarlett selena selma serena shakira shannon
  sharon sheila shelby shelley sherri sherry sheryl shirley sienna sigrid silvia simone sinead siobhan sofia sonia sonja sonya sophia sophie soraya stacey
  stacy stella stephanie sue sumaya sunita susan susana susanna susanne susie suzanne suzette svetlana sviatlana sylvia sylvie tabitha tamara tammy tanya tara
  tasha tatiana tatyana teresa teri terri tess tessa thelma theodora theresa therese tiffany tina tonya tracey trina trish trudy ulrike ursula
  ursula valentina valeria valerie vanessa vera verna veronica vicki vicky victoria viktoria viola violet violeta virginia vivian viviana vivien wanda wendy whitney wilhelmina
  wilma winifred winnie xenia ximena yasmin yelena yoko yolanda yulia yuliya yvette yvonne zahra zara zelda zhanna zoe zoya zsa
  gauri indira jayalalithaa kavita mamata nirmala pooja pratibha rekha smriti sonakshi sushma swati yingluck megawati corazon gro kolinda dilma michelle ellen
  aline adrienne ailsa althea amparo anneliese annmarie araceli augusta aurelia aurora bettina blanche calista carlotta cassandra cassie celina charity charmaine chastity clarice
  clementine cleo concepcion consuela corina cornelia dahlia damaris delilah della desiree dolly doreen dorothee dottie edwina effie elfriede eloise elna elspeth
  enid erna etta eudora eugenie evangeline fannie fern flavia flo florrie frieda georgette georgiana georgie germaine gilda giselle goldie hattie hedwig hermione hester
  ilse imani ines inez iva jaclyn janine jeanine jeannie jewel jolene josie katarina kathie katy kay kerri kitty kristine laila latisha lenora leonie letitia lettie libby
  lilly lorelei lorene lottie luana lucie lucrezia lula luz lyla magda maisie mamie margie margery margret marguerite mariah maribel marla marnie maryann maryanne
  maryellen mattie mea melba melody minnie missy mollie mya nan nanette nannie natalee nell nelly nettie neva nichole nola nona odessa ofelia ola opal ophelia ottilie
  petunia polly prudence queen rae ramya reina reyna ronda rosanna roselyn rosetta rosie rosita rowena sallie selene shawna shelia sheena sherrie shauna sondra sonya star
  sybil tabatha tania tatum tia tillie treva trisha trixie tyra una velma verity vesta vida willa yasmine yesenia yoshiko zelma zora
`);

/** Given names that men bear nearly always, world-wide. Lower case. */
export const masculineNames: ReadonlySet<string> = wordSet(`
  aaron abdul abdullah abel abraham adam adolf adrian ahmad ahmed aidan akbar akira al alan albert alberto aldo alec alejandro aleksandr alessandro
  alex alexander alexandre alexandru alexei alexey alf alfonso alfred alfredo ali alistair allan allen alonso alphonse alvaro alvin amadou amir
  amit amos anatoly anders andre andreas andrei andres andrew andrey andrzej andy angelo anil anthony antoine anton antonio antony anwar ariel aristide arjun
  arkady armand armando arnaud arne arnold arseniy artem arthur arturo arun arvind asad ashok ashraf asif atif august augusto augustus austin avi axel ayman aziz
  baldwin barack barney barry bart bartholomew bashar basil beau ben benedict benigno benito benjamin bennett benny bernard bernardo bernie bert bertrand bill billy bob bobby bogdan boris
  boyd brad bradley brendan brent bret brett brian bruce bruno bryan bud burt byron caleb calvin cameron carl carlo carlos carlton carsten cecil cedric
  cesar chad charles charlie chester chris christian christoph christophe christopher chuck clarence claude claudio clay clayton clement cliff clifford clint
  clyde cody colin conor conrad constantin cory craig curtis cyril cyrus dale dalton damian damien damon dan daniel danilo danny dario darrell darren darryl dave
  david davide dean deepak delbert dennis denis denys derek derrick desmond devin devon diego dieter dietrich dimitri dimitris dimitry dirk dmitri dmitriy dmitry
  dominic dominik don donald donnie doug douglas duane duncan dustin dwayne dwight dylan earl ed eddie edgar edmond edmund edoardo eduardo edward edwin efrain efraim
  egon ehud eitan eli elias elijah elliot elliott ellis elmer elon elton emanuel emerson emil emile emiliano emilio emmanuel emmett enrico enrique enzo eric
  erich erick erik ernest ernesto ernst erwin esteban ethan etienne eugene evan evgeny ezra fabian fabio faisal farid farouk federico felipe felix ferdinand fernando
  fidel filip floyd francesco francis francisco franco francois françois frank frankie franklin franz fred freddie freddy frederic frederick frederik friedrich fritz gabriel gael
  garry gareth gary gaston gavin gene geoff geoffrey geoffroy georg george georges georgy gerald gerard gerardo gerhard gerry gianni gideon gilbert gilberto giles
  gino giorgio giovanni giuseppe glen glenn godfrey gordon graham grant greg gregg gregor gregorio gregory grigory guido guillaume guillermo gus gustav gustavo guy
  hamid hamza hank hannes hans harald hari harold harris harrison harry haruki harvey hasan hashim hassan hector heinrich heinz helmut hendrik henri henrik henry herbert
  herman hermann hernan hideki hiroshi homer horace horst howard hubert hugh hugo humberto husain hussain hussein ian ibrahim ignacio igor ilham ilya imran ira iqbal irving irwin isaac
  isaiah ismail issa ivan ivo jack jacob jacques jaime jair jake jakob jamal james jan jared jason jasper javier jay jean jed jeff jefferson jeffery jeffrey jens
  jeremiah jeremy jeroen jerome jerry jesse jesus jesús jim jimmy joachim joao joaquin joe joel joerg johan johann johannes john johnny jon jonah jonas jonathan jorge jörg jose
  josé josef joseph josh joshua juan judd jules julian julien julio julius junichiro jürgen jurgen justin kai kamal karim karl kaspar keith ken kenneth kenny kent
  kevin khaled khalid kiran kirill kirk klaus kofi konstantin kurt kwame kyle lance larry lars laurent lawrence lazaro lech leo leon leonard leonardo leonel leonid leroy lester lev
  levi lewis liam lionel lloyd logan lorenzo lothar lou louis luc luca lucas luciano ludwig luigi luis lukas luke luther lyle lyndon maarten mahmoud
  malcolm malik manfred manoj manuel marc marcel marcelo marco marcos marcus mario mariano marius mark markus marlon marshall martin marty martín marvin massimo
  mathew mathias mathieu mats matt matteo matthew matthias maurice mauricio mauro max maxim maxime maximilian mehdi mehmet mel melvin michael michal michel miguel mihai mikael mike
  mikhail miklos miles milos milton miroslav mitch mitchell mo mohamed mohammad mohammed mohammad mohandas mohsen moises monty morris mortimer moses muammar muhammad mukesh
  murray mustafa mykola myron nabil narendra nasser nathan nathaniel naveen neal ned neil nelson nestor neville newt nicholas nick nicolae nicolas nicolás nigel
  nikita nikola nikolai nikolas nikolaus nils noah noam noel nolan norbert norman olaf oleg oleksandr oleksiy oleksii oliver olivier omar omer orlando orville oscar osama oswald otis otto owen pablo
  paddy paolo pascal pat patrick paul paulo pavel pawel pedro per percy perry pervez pete peter petr petro philip philipp philippe phil pierre pieter piotr porfirio preston qasem quentin
  quincy rafael rafiq rahul raj rajesh rajiv rakesh ralf ralph ramesh ramiro ramon ramzan rand randal randall randolph randy raphael rashid raul raúl ravi ray raymond recep
  reed reggie reginald reinhard rene rené rex reza ricardo riccardo richard rick ricky rob robert roberto rocco rod roderick rodney rodolfo rodrigo roger roland rolf roman romano ron
  ronald ronaldo ronnie rory ross roy ruben rudolf rudolph rudy rupert russ russell ryan sachin saddam sadiq sahil salman salvador salvatore sam sami samir sammy samuel sandeep sandro sanjay santiago
  saul scott sean sebastian sebastián sergei sergey sergio seth seymour shane shaun shawn shinzo sid sidney siegfried sigmund silvio simon sirajuddin slobodan sol solomon spencer stan
  stanislav stanley stefan stephan stephane stephen steve steven stewart stig stuart sundar sunil suresh sven syed tadeusz taha tariq tayyip ted terence terrence terry
  teuvo thabo thad thaddeus thanasis theo theodor theodore thierry thom thomas tiago tim timothy tito tobias toby todd tom tomas tomasz tommy tony torsten travis trent trevor tristan troy tyler
  tyrone ulrich umar usama uwe vaclav václav vadim valentin valery vernon victor vijay viktor vikram vince vincent vincenzo virgil vinod vitali vitaly vito vivek vlad vladimir
  volodymyr volker vyacheslav waldemar walid wallace walt walter warren wayne wendell werner wesley wilbur wilfred wilhelm will willard william willie willy winston wladimir wolf wolfgang
  woodrow wyatt xavier yahya yasser yasir yevgeny yitzhak yoshihide youssef yuri yusuf yves zach zachary zbigniew zeev zoran zhivko emomali nursultan islom kassym ilkham nicos viktar
  alyaksandr aliaksandr siarhei syarhei mikola ales andrus rodion
  abe abner adalberto alden alfie algernon alton ambrose angus archibald archie artie asa barnaby barton benjy benton bertie bertram bing blake bo boniface booker bradford brock
  broderick bryce buddy burton carmine cassius chandler chauncey clark claus cleveland cletus clive cole connor cornelius cosmo cyril dallas darius darnell darwin dashiell
  delmar demetrius denny denzel dexter dick dilip donovan dorian drake drew dudley dwain edison eldon elroy elvin emery enoch ephraim errol everett ewan fergus finley finn fletcher foster frankie
  garfield garrett garth geraint gerry gil gilles grady griffith guglielmo hal hamish harlan harley heath herb hermes herschel hershel hiram horatio hoyt humphrey irvin ivor jacky jarrod jarvis jermaine
  jethro jock joey jonny josiah jud karsten kelvin kermit kerwin kieran king kip kris lachlan lamar landon leif leland leopold lincoln linus linwood lonnie lorne lowell lucian lucius lucky luciano
  mack malachi marlin marquis maynard merlin merrill mervin mervyn micah mickey milan milo mordecai murdoch nat nate nico niels norris ollie orion orson osborne osvaldo otto parker paxton
  perseus pierce raleigh ramsay ramsey reece reid reuben rhys richie robbie roscoe royce rufus rupert rusty ryder sanford sawyer sherman sherwood silas skip sonny sterling stevie
  sylvester tad tanner tate terrance thor thurgood tobin trey truman tucker ty ulysses upton vance vern vidal wade waldo walker ward waylon wes weston wilbert wiley wilford wilmer winfred woody yancey zane zeke
`);

/** Given names of women and of men alike, or of which this list does not know. Lower case. */
const eitherNames: ReadonlySet<string> = wordSet(`
  alexis andrea angel ariel aubrey bailey blair carey casey chen dana dominique drew ha hyun ji jackie jamie jean jessie jiang jin jo jody jordan jun kelly kendall
  kerry kim kiran lee leslie li lin lindsay liu lou lynn mackenzie marion merle min ming morgan nicola nour park pat quinn robin sandy sasha shannon sidney sky sun
  taylor toni tracy wang wei xi xiao xin yan yang ying young yu zhang zhao zhou rin nico noor aung san suu moon hye seo soo sung
`);

/** Whether the word, in lower case, is a given name that this list knows. */
export function isGivenName(norm: string): boolean {
  return feminineNames.has(norm) || masculineNames.has(norm) || eitherNames.has(norm);
}
