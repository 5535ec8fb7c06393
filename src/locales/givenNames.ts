/**
 * Given names in many languages, lower case, by their first letter. From the
 * tables of @faker-js/faker 10.6 (MIT License). That a name is missing says nothing against it.
 */
export const GIVEN_NAMES: Readonly<Record<string, string>> = {
  a: `aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii
aanjaneya aanuoluwapo aaratrika aarav aaron aarya aaryan aarón aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan
aayushman aba abaco abadon abagail abak abaka abakan abakay abani abar abay abayomi abbas abbey abbie abbigail
abbondanza abbondanzio abbondio abbos abby abd abdallah abdel abdelkader abdellah abderrahmane abdiel abdon abdone
abdonie abdou abdoul abdoulaye abdourahmane abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz
abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor
abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abebi abeiku
abel abelard abelardo abele abelin abeline abena abendam abeni abenzio abhaidev abhaya abhirath abhisyanta abibatou
abibo abidin abigaelle abigail abigale abigayle abigaël abigaëlle abigaïl abigél abimbola abiodun abiola abiona abisola
abisoye abluç abner abondance abosede abou aboubacar aboubakar abraham abrahám abramio abramo abril absalon absolon
absolón aby abyasa abélard abı abılay abşar acace acacie acacio acanthe acar acario acaryatanaya accursio ace achaire
achalesvara acharyanandana acharyasuta achil achiles achille achim achintya achraf achyut acilia acilio aciscolo acrisio
aculina acun ada adah adalan adalard adalardo adalbald adalbaude adalbert adalberta adalberto adalbéron adaldı adalfredo
adalgisa adalgiso adaline adalmış adalric adalrico adalsinde adam adama adame adamo adan adar adaugo adaş adberilgen
addie addison addo addolorata ade adea adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo
adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide adelajda adelardo
adelasia adelaïde adelbert adelberto adelchi adele adeleke adelfo adelgardo adelia adelie adelin adelina adeline adeliya
adell adella adelle adelmo adelphe adeltrude adelya adem aden adenet adenike adeniyi adeodato adeola adeolu adeoti
adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh adhiarja adhiraj adhrit adhémar
adi adiarja adib adiba adigun adika adikara adikavi adil adile adin adina adinata adinath aditeya aditya adityanandan
adityanandana adja adjutor adlı adlıbeğ adnân ado adolf adolfa adolfo adolfína adolph adolphe adolphie adolphus adone
adonis adonise adrain adraman adrastée adrehilde adria adriaan adrian adriana adrianna adriano adriel adrien adriena
adrienne adrijana adrione adripathi adrián adriána adsız adunni advaya adwitiya adwoa adán adèle adél adéla adélaïde
adélie adéodat adıgüzel adık adıkutlu adıkutlutaş afanasi afanasie afaq affan afi afia afitap afolarin afonso afra afro
afruza afton afua afzuna afşar afşin afşın afəl afərim afət agabio agafia agamennone agape agapet agapito agasti agastya
agata agatha agathange agathe agathon agaton agazio agenore agesilao agilbert agilberte aglae aglaia aglaja aglaé agnan
agnane agneflète agnes agnesa agnese agneta agneya agnieszka agnimitra agniprava agnivesh agnos agnès agostina agostino
agrata agripina agrippa agrippin agrippine agrypina agus agustin agustina agustín agáta agâh ahalya ahenk ahilya ahlem
ahmad ahmed ahmet ahror ahsen aiace aicha aida aidan aidano aiden aidə aileen aimable aimee aimone aimé aimée aina aino
ainārs aisha aishani aissatou aisyah aiyana ajala ajan ajana ajani ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit
ajita ajla ajlin ajna ajoke akalp akande akanmu akanni akarsana akata akaş akbatur akbay akbaş akboğa akbudak akbulak
akbuğra akbörü akdemir akdoğan akeem akif akifa akinkunmi akinlabi akinwale akkun akkunlu akkurt akkuş akmal akofa
akorfa akos akosua akpıra akram akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita aksil aksungur aktan
aktekin aktimur akua akula akumaa akunna akvelīna akwasi akwesi akça akçakoca akçora akı akıbudak akım akın akıner
akınçı ala alaba alaban alabörü aladağ alade aladino aladoğan alain alaina alaine alakurt alamanno alambana alamu alan
alana alanis alanna alano alara alarico alassane alayna alayunt alayuntlu alaïs alba alban albane albano albena alberico
albert alberta alberte albertha albertina albertine alberto albertýna albertīne albin albina albino alboino albrecht
albrico albérade albéric albín albína alceo alceste alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda
aldegonde aldemir alden aldo aldobrando aldonce aldoğan aldric aldıgerey alea aleandro aleardo aleaume alec aleen
alejandra alejandrin alejandro alek aleksa aleksandar aleksander aleksandra aleksej aleksi aleksy alemka alen alena
alene alenia alenka aleodor aleramo alesea alessa alessandra alessandro alessia alessio aleth aletha alevtina alex alexa
alexander alexandr alexandra alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandros alexandru
alexane alexanne alexe alexei alexej alexia alexie alexine alexis alexys alexzander aleya aleyna aleš aleška alf alfio
alfons alfonsa alfonso alfonz alfonzo alford alfred alfreda alfredo alfréd alfréda alfrēds algiso algu ali alia alic
alica alican alice alicia alicja alida alienor aliette alighiero alika alima alin alina aline aliona aliou alioune alis
alisa alisha alisher alison alissa alissia alistair alistar alivia alix alixe aliya aliyah aliza alize alizee alizé
aliénor alişan alişir aljaž aljoša alka alkabölük alkaevli alkan alkaşı alkış alla allan allegra allen allene alliaume
allie allison ally alma almerigo almila almine almira almire almiro alois aloisie aloisio alojz alojza alojzije alok
alon alondra alone alonzo aloys aloyse aloïs aloïse aloīzs alp alpagut alpamış alparsbeğ alparslan alpata alpay alpaya
alpaykağan alpbamsı alpbilge alpdirek alpdoğan alper alperen alpertunga alpgerey alpha alphan alphonse alphonsine
alphonso alphée alpike alpilig alpinien alpkara alpkutlu alpkülük alptegin alptunga alpturan alptutuk alptuğrul alpuluğ
alpurungu alpurungututuk alpyörük alpış alpşalçı alsu alta altan altankan altankağan altay altea altemur althea althée
altmışkara alton altuga altın altınkan altınkağan altınoba altıntamgan altıntamgantarkan altıntarkan altıntay alva alvah
alvar alvaro alvena alvera alverta alverède alviero alvin alvina alvis alvise alvīne alwar aly alya alyah alyce alycia
alysa alysha alyson alyssa alyssia alysson alícia alíz alımga alžbeta alžběta ama amabela amabile amadea amadeo amadeus
amadou amady amahle amalia amaliane amalie amalija amalric amalthée amand amanda amande amandin amandine amando amani
amant amante amanzio amar amara amaranaath amarande amaranthe amaranto amaresh amari amarnath amaryllis amata amath
amato amatore amauri amaury amaya amaç amaël ambar amber ambra ambre ambrine ambrogio ambroise ambroisie ambrose
ambrosiano ambroży ambrož ambróz amdy amea amedeo amedeu amel amelia amelie ameline amelio amely amelya amen america
americo amerigo ameth ameyatma ami amicie amico amid amie amiel amilcare amin amina aminat aminata amine aminte amintore
aminu amir amira amish amit amita amiya amleto ammâr amodini amogh amoke amon amone among amope amore amos amour amparo
ampelio amra amrak amrit amrita amritambu amul amy amya amza amália amálie amát amáta amédée amélia améliane amélie
amélien améthyste amîr amālija ana anaadi anabel anabela anabelle anacleto anae anael anaelle anagh anahi anahita anaida
anais anal anala anamaria anamarija anamika anand ananda anandamayi anang ananta anar anas anasooya anass anastacio
anastase anastasia anastasie anastasija anastasije anastazija anastazja anastáz anastázia anastázie anasuya anatol
anatole anatoli anatolia anatolie anatolii anatázie anatólie anaël anaëlle anaïs anca ancelin anceline anci ancica
ancilla ancuța anda andarıman andaç andel andelin andelko andelo anders anderson andi andjelina andoche andra andrada
andras andraž andre andrea andreane andreanne andreas andreea andrei andrej andreja andres andrew andri andrian andriana
andrija andrijana andrin andrina andris andro andromeda andrzej andrás andré andréa andréas andrée andrés andy andéol
anděl anděla andělín andělína andżelika andžejs andžs anej anele anemona anes anesa aneta anette anežka angadrême ange
angel angela angelica angelika angelina angeline angelique angelita angelo anggabaya anggun anghel anghelina angie
angilbe angilberte angilran angoustan angus angèle angélina angélique anh ani ania anibal anica anicet aniceto anicette
anicée aniello anik anika anil anila anilaabh anilabh anina anis anise anish anissa anita aniya aniyah anișoara anja
anjali anjaneya anjela anjelica anjolaoluwa anjushree anjushri anka ankal anko ann anna annabel annabell annabella
annabelle annagrazia annalena annalise annamae annamaria annamarie annapurna annaëlle anne anneke anneli annelie
annemarie annemijn annetta annette anni annibal annibale annie annika annikki annonciade annunziata anny anom anora
anouar anouck anouk anrijs ansaldo ansbert ansberte ansel anselm anselma anselme anselmo ansgar ansgary anshula ansley
ansovino anstrudie ant antal ante antea antek antelmo antero anthelme anthelmette anthony antide antigone antim antimo
antino antioco antoaneta antoine antoinette anton antone antonela antonella antonello antonetta antonette antoni antonia
antonie antonietta antonija antonin antonina antonine antonio antoniu antony antonín antti antun antwan antwon antónia
antónio antônio anuar anuja anunay anuraag anurag anusuya anuška anuța anvar anwesha anya ançuk anémone anči ančica
anđela anđelika anđelina anıl anšlavs anže apa apak apatarkan aphélie apolena apollina apollinaire apollinare apollinary
apolline apollo apollonia appia appoline aprançur april apsara apuleio aqil aquilin aquiline aquilino ara arabela
arabella arabelle araboğa araceli aracely arademir aral araldo aram arame aranka ararat aras aratone arbay arbuz arcade
arcadi arcadie arcadii arcadio arch archambaud archan archange archer archibald archie archimede archippo arcibaldo arda
ardella arden ardith ardito arduino ardıç arely aren aresio areta argelia argentina argimiro argine argo argono argu
argun argıl ari aria ariadna arialdo arian ariana ariane arianna ariberto aric aricie arie ariel ariela ariele arielle
arif arij arijit arike arina arindam arinola arion ariosto aris arisa aristarco ariste aristeo aristid aristide
aristione aristița aristo aristofane aristotele arjen arjun arkadiusz arkady arkád arkādijs arkın arkış arlene arleta
arlette arlie arlo arman armance armand armande armandine armando armani armağan armel armeline armelle armida armide
armin armine arminio armīns arna arnaldo arnaud arnaude arnaç arne arnesh arno arnold arnolda arnoldo arnould arnošt
arnoštka arnulfo arolde aron arona aronne arpat arpád arrigo arsal arsen arsenie arsenije arseniusz arsinoé arsipatra
arslan arslanargun arslanbörü arslansungur arslantegin arslanyabgu arslon arsène arsènie arsıl art arta artanto artawan
artemis artemisa arthaud arthur arthurine arthus arthème artiom arto artuk artukaç artur arturo artus artut artuš
artémis artıınal artūrs aruk arun aruna arunthavanathan arved arvel arvid arvilla arvīds arwa arwen arya aryan aryanna
arystarch arzen arçuk arîn arı arıboğa arık arıkağan arıkdoruk arın arınç arşun asa asad asadulloh asake asal asartegin
ascanio ascelin asceline ascension asdrubale asel asella asha ashlee ashleigh ashlesh ashley ashly ashlynn ashmi ashok
ashton ashtyn asia asija asil asila asilbek asimodeo asirwada asirwanda asiya asja aslesha aslijan asliya aslım asma
asmaa asmadi asman asmianto asmita asmuni asolat asrı assa assetou assia assil assomption assunta assunto assya asta
astarté asterio astianatte astou astrid astrida astride astrée astrīda astérie asuela asuğ aswani asya asım asığ ata
atakan atakağan atalan atalay ataldı ataleo atalmış ataman atanas atanasia atanasio atanazy atanázie atanáš atasagun
atasu ataç atberilgen atena athalie athanase athanasie athena athenaïs athina athos athéna athénaïs atila atilla atinuke
atlas atlı atlıbeğ atlıkağan atma atmaca atmaja atmanand atmananda atreyee atreyi atsız atta attila attilano attilio
atunçu atâullah atıf atıgay atıkutlu atıkutlutaş atıla atılgan atım atımer atış aube aubertine auberto aubin aubree
aubrey aubry audace aude audebert audeline audie audouin audra audran audreanne audrey august augusta auguste augustin
augustina augustine augusto augustus augustín augustýn augustýna aulia aura aure aurel aurelia aurelian aureliana
aureliano aurelie aurelien aurelio aureliu aurelián aurelle aurian auriane aurica aurică auro auron aurora aurore aurèle
aurélia aurélie aurélien aurélienne aurēlija ausilia ausiliatrice ausilio austen austin austyn autumn auxane auxence ava
avadhesh avan avani avantika avar avaz avdal ave aveline averardo avery avi aviel avigaëlle avis avital avluç avni avoye
avram avril avşar awa awar awaz awero awesi axel axeline axelle axenia axinte aya ayaan ayah ayan ayana ayanda ayas ayaz
ayaçı ayaş aybalta ayban aybars aybeğ aydan aydarkağan aydemir ayden aydoğan aydoğdu aydoğmuş aydın aydınalp ayebatari
ayem aygül aygün aygırak ayhan ayinde ayinke ayize aykal aykan aykağan aykurt aykut ayla aylan ayleen aylin ayline ayluç
ayluçtarkan ayma ayman aymane aymard aymardine aymen aymeric aymon aymonde aynur ayodeji ayodele ayoka ayomide ayomikun
ayotude ayoub ayren ayruk aysar ayse aysılığ aytak aytaç aytekin aytuğ aytən ayu ayushmati ayvaz ayyıldız ayıtmış ayız
ayızdağ ayşıl aza azad azak azalea azalée azamat azban azeglio azelia azeline azelio azer azgan azganaz aziz aziza
azizhan azmi azra azubuike azzurra azélie azîme azıl açela açelya açuk açık açılay açığ aïcha aïda aïdan aïna aïsha
aïssa aïssata aïssatou aćim ağabay ağakağan ağalak ağlamış ağça aīda aļģirds aļģis aşan aşanboğa aşantudun aşantuğrul
aşkın aştaloğul aşuk aşıkbulmuş`,
  b: `baaba baala baalaaditya baalagopaal baba babacan babacar babasola babatunji babawale babeta babette babila babur baby
babır bacco badabul bade badis badr badruk badur bafana bafode bagas bagiya bagus bagya baha bahadır bahar bahia bahodir
bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bailee bailey bajragin bakary
bakağul bakda bakhtiyor bakiadi bakianto bakidin bakijan bakiman bakiono baksı bakti baktiadi baktianto baktiono bakula
bakır bakırsokum bakşı bala balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani
balamantri balamır balangga balapati baldassarre balderico baldo baldomero baldovino baldu baldwin balgopal balidin
balijan balkık balta baltacı baltar baltazar balthazar baltur baltır balázs balçar balın bambang bambina bamsı ban
banara banawa banawi bancar bandhu bandhul bangizwe bangu banji bankim bankimchandra bankole banna banu baptiste bara
barak baraktöre baran barbara barbarigo barbe barbeğ barbol barbora barboğa barbro barbu barbulsun barchinoy bardo
bardomiano bardıbay bargan barica baris barkan barkdoğdu barkdoğmuş barkdurdu barkdurmuş barkın barlas barlıbay
barmaklak barmaklı barman barnaba barnabe barnabás barnabáš barnabé barney barno baron barrett barry bars barsaba
barsbeğ barsboğa barsgan barsimeo barskan barsurungu bart barthelemy bartholome barthélemy bartimée bartolo bartolomea
bartolomej bartolomeo bartolomeu bartoloměj barton bartu barça barçadoğdu barçadoğmuş barçadurdu barçadurmuş barçan
barçatoyun barımtay barın barış bas basademir basan basanti basanyalavaç basar basarab basat basil basile basileo
basilia basilio basilisse baskın basma basmıl bassiano bassilla bastiaan bastian bastiano bastien bastuğrul bastı basu
basut bathilde batilda batrak battal battista batu batuhan batuk batur baturalp baudouin bawer bay baya bayankağan
bayançar bayat bayazıt baybars baybayık baybiçen baybora bayboğa baybüre baydar baydemir baydur baykal baykara baykoca
baykuzu baylee baymünke bayna baynal baypüre bayrak bayram bayraç bayruk bayrı bayrın baysungur baytara baytaş bayunçur
bayur bayurku bayutmuş bayuttu bayık bayındır bayınçur baz bazil bazyli bazır baçara baçman baççayman bağa bağaalp bağan
bağatarkan bağatengrikağan bağatur bağaturgerey bağaturipi bağatursepi bağaturçigşi bağaışbara bağaşatulu bağdagül
bağtaş bağış baņuta başak başbuğ başgan başkurt başkırt baştar başçı beat beata beato beatrice beatrix beatriz beatrycze
beatus beau beaulah bebe becky bedir bedirhan bediz bedran bedreddin bedri bedřich bedřiška begi begil begine begitutuk
beglen begni begoyim behiç behlül behram behrem behruz behzat behçet bek bekazıl bekbekeç beker bekeç bekeçarslan
bekeçarslantegin bekeçtegin bekir beklemiş bekmurod bektaş bektür bela belek belemir belgi belgüc belimir belina belinda
bell bella belle bellino belma belo beltir beltramo beltun belçim belçir ben bence bende bendegúz benedek benedetta
benedetto benedict benedicte benedikt benedikta benedita benedykt benett bengi bengt bengü beniamin beniamina beniamino
benice benigna benigno benito benja benjamim benjamin benjamín benjámin benli benlidemir bennet bennett bennie benno
benny benoit benone benoît bent bente benthe bentley benton benvenuta benvenuto benyamin benício bera berardo berat
berceste berdan berdibeğ berend berendey berengario berenice berenika berfîn berginsenge bergü berinay berislav berit
berk berkan berkay berke berkin berkiş berkyaruk bermek bernadetta bernadette bernadine bernard bernarda bernardo bernd
berneice bernhard bernice bernie berniece bernita beronico berran berre berry bert berta bertalan bertha berthe berti
bertille bertold bertolda bertoldo bertolfo bertram bertrand berva beryl berçem berçin berîtan berîvan besentegin besim
besra bessie betania betemir beth bethany bethel beti betina betsy betta bette bettie bettina betty bettye beulah beuve
beverly beya beyizçi beyrek beyrem beáta beçeapa beçkem beāte beğ beğarslan beğbars beğbilgeçikşin beğboğa beğdemir
beğdilli beğdurmuş beğkulu beğtaş beğtegin beğtüzün beğçur beňadik beşar beşer beşir bhaanumati bhaasvan bhaaswar bhadra
bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj
bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima
bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh
bhuvaneshwar biagio bianca bianka bibek bibi bibiana bibianna bibiano bibiána bice bigna bijay bikash bilal bilel bilge
bilgebayunçur bilgebeğ bilgekan bilgekağan bilgekutluk bilgekülüçur bilgetamgacı bilgetardu bilgetaçam bilgetegin
bilgetonyukuk bilgez bilgeçikşin bilgeışbara bilgeışbaratamgan bilgin bilgiç bilig biligköngülsengün bilik biljana bill
billie billurə billy bilol bilva bilwa bilâl bina binafsha binbeği bindir bindo bineta bino binta bintou birane birdie
birgit birgita birgitta birgitte birino birjesh birol bisenija biserka bishal bishnu bivoj biçek bjarne bjorn björn
bjørn blagica blagoje blahomil blahomila blahomír blahomíra blahoslav blahoslava blair blaise blake blanca blanche
blandine blanduzia blanka blaze blaž blažej blažena bless blessing boas boaz bob boban bobana bobbi bobbie bobby bobur
bodhan bodhi bodi boet bogdan bogdana boglárka bogoljub bohdan bohdana bohuchval bohumil bohumila bohumír bohumíra bohun
bohuna bohuslav bohuslava bohuš bohuše bohémond bojan bojana bojislava bolatito boldaz boldizsár bolemír boleslav
boleslava bolmuş bolsun bolun boluwatife bon bonagiunta bonaldo bonaventura bonavita boncuk bonginkosi bongul bongulboğa
boniface bonifacio bonifác bonita bonito bonnie bora boran borbála borek boris borislav borislava borivoje borjan borka
borko borlukçu borna bornak bortolo borut borys borçul boróka bosiljka botan botir botond bouba boubacar boubou bouchard
bouchra bowie boyan boyankulu boyd boylabağa boylabağatarkan boylakutlutarkan bozan bozbörü bozdoğan bozkurt bozkuş
bozok boğa boğaç boğaçuk boļeslavs bořek bořislav bořislava bořivoj boško boža božena božetěch božetěcha božica božidar
božidara božislav brad braden bradford bradley bradly brady braeden brahim brahma brahmaanand brahmabrata brahmanandam
brahmdev brain brajan brajendra brajesh bram brancaleone brandi brando brandon brandt brandy brandyn branimir branimira
branimír branimíra branislav branislava branka brankica branko brannon branson brant bratislav bratislava braulio
braxton brayan breana breanna breanne brenda brendan brenden brendon brenn brenna brennan brennon breno brent bret brett
bria briac brian briana brianne brice bridget bridgette bridie brielle brieuc brigida brigita brigitta brigitte brijesh
brionna brisa brit brita britney britt brittany brock broderick brody bronislav bronislava brook brooke brooklyn brooks
brown broņislavs bruce bruna brune brunehaut brunehilde brunhilda brunilde bruno bruto bryan bryana bryant bryce brycen
brygida bryon brájen brândușa brăduț buchi buck bucur bud budak budağ buddha buddhana buddy budhil budi budimir budimír
budislav budivoj budunlu buford buhle bukak bukaktutuk bukola bulah bulak bulan bulaçapan buldur bulgak bulmaz bulmuş
buluk bulut buluç buluğ buluş bumın bunmi bunsuz burak burdette burguçan burhan burhon burkay burley burnice burslan
burulday burulgu burunduk burçak busayo busisiwe buster butak butuk buyan buyandemir buyankara buyançuk buyat buyraç
buyruk buyruç buzaç buzaçtutuk buçan buçur buğday buğra buğrakarakağan buşulgan byron bystrík bào bách bálint bárbara
bâki béatrice béla bénigne bénédicte béranger bérangère bérard béryl bérénice bêrîtan bình bíborka bích bögde böge bögü
bökde böke bölen bölükbaşı bönek bönge börteçine börü börübars börüsengün büdüs büdüstudun bügdüz bügdüzemen büge bügü
bükdüz büke bükebuyraç bükebuyruç bükey büktegin büküşboğa bülent bümen bünyamin bünül büre bürgüt bürkek bürküt bürlük
büğübilge bārbala bănel băng běla bıdın bıtaybıkı bıtrı bıçkı bıçkıcı błażej břetislav břetislava bəhram bəhruz bəxtiyar
bəyaz bạch bảo bắc bằng bổng bội bửu bữu`,
  c: `cade caden caesar caetana cafer cagak cager cahid cahya cahyadi cahyanto cahyo cahyono caino caio caitlin caitlyn caius
caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico calcedonio cale caleb calebe caleigh cali calin
calina calista calixte callie callisto callum calogera calogero calpurnia calvin cam camden camelia cameron camil camila
camilia camilla camille camillien camillo camren camron camryn camylle camélia camélien can cana canalp candace
candelario candice candida candide candido candra candrakanta canel caner cangül canh cankan cannur cansel cansu cansın
cantemir cantidio canziano cao capa capitolina capucine cara caraka carey caribert caridad carina carine carissa carl
carla carlee carles carleton carley carli carlie carlijn carlo carloman carlos carlota carlotta carlton carmel carmela
carmella carmelo carmen carmina carmine carminho carmo carol carola carolanne carole carolin carolina caroline carolyn
carolyne caronte carponio carrie carroll carson carter carub cary cas casandra casey casian casiana casilda casimer
casimir casimira casimiro caspar casper cassandra cassandre cassiano cassidy cassie cassien cassio cassiopea cassiopee
castille casto cataldo cataleya catalin catalina catarina catena caterina catharina catharine catherine cathrine cathryn
cathy catinca cato catrin catrina catrinel catullo catur caturangga cauã cavid cawisadi cawisono cawuk cayadi cayla
cazimir ceasar cebe ceca cecco cecelia cecep cecil cecile cecilia cecilie cecilio cecylia cecyliusz cecília cecílie
cedric cedrick cedrik cedrin celal celasun celeste celestin celestina celestine celestino celestýn celestýna celia
celian celie celil celina celine celinia celso celâleddin cem cemal cemali cemani cemeti cemil cemplunk cene cengkal
cengkir cenk cerasela ceren cerise cesar cesare cesario cevahir cevat ceyda ceyhun ceyla ceylan ceylin ceylinaz cezar
cezara cezary cezmi chaanakya chaaruchandra chad chadd chadrick chahine chahinez chaim chaitan chakor chakradhar
chakravartee chakravarti chakrika chanakya chance chanda chandak chandan chandani chandi chandini chandira chandler
chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani
chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chanel chanelle
chantal chapal chapala charak charity charl charlaine charleen charlemagne charlene charles charley charli charlie
charline charlize charlotta charlotte charly charlène charuchandra charumati charuvrat charvi chase chasity chaten
chatur chatura chaturaanan chaturbhuj chauncey chaya chayenne chayma chaz chaï chaïma cheick cheikh cheikhou chekhouna
chelsea chelsey chelsie cherechi cherif cherubino cheryl chesley chester chet chetan chetanaanand cheyanne cheyenne chi
chiaffredo chiamaka chiara chidaakaash chidaatma chidambar chidambaram chidananda childebert chilpéric chimamanda
chinedu chinh chinmayanand chinmayananda chinyere chira chiranjeev chiranjeeve chiril chirill chirine chisom chitraksh
chitrali chitramala chitrangada chizoba chiêu chiến chiểu chloe chloé chrabroš chraniboj chranibor chranislav
chranislava chris christ christa christelle christer christiaan christian christiana christiane christiano christie
christin christina christine christodule christoffer christop christoph christophe christopher christy chrudoš chrysole
chrysostome chrétien chukwu chung chuyên chuẩn chval chyna chánh châu chí chính chương chưởng chấn chế ciaobella ciara
cicero cici cielo cierra cihad cihan cihangir cihanşah cilvenaz cindy cino cinta cinthia cinzia ciprian cipriana
cipriano cirano ciriaco ciril cirilla cirillo cirino ciro citlalli citra civan claas claes clair claire clara clarabelle
clare clarence clarenzio clarisa clarissa clarisse clark claud claude claudia claudie claudien claudine claudio claudiu
claus clavdia clay clayton clea cleandro clelia clelie clemence clemens clement clemente clementina clementine clemenzia
clemmie cleo cleofe cleonico cleopatra cleophee cleora cleta cletus cleve cleveland clifford clifton climaco clinio
clint clinton clio clodomiro clodoveo cloe clorinda clotaire clothilde clotilde clovis cloyd cloé clyde cléa cléandre
clélie clémence clément clémentine cléo cléophée cléry coby coco codin codrin codrina codruț codruța cody coen cointa
colby cole coleman colette colin coline colins colleen collien collin colmanno colmazio colomba colombano colombe
colombo colt colten colton columbus comfort concepcion concepción conception concetta concetto conchita concordio conner
connie connor conor conrad consolata constance constant constanta constantia constantin constantina constança constanța
constatin consuela consuelo cooper cora coralia coralie coraline corbin corbiniano cordelia cordell cordia cordie corene
coreno corentin corentine corey corina corine corinna corinne coriolano cornel cornelia cornelio cornelis corneliu
cornelius cornell coronato corrado corrine cortez cortney corto corvin cory cosima cosimo cosma cosmin cosmina costache
costante costantino costanza costanzo costel costin coty coumba courtney coy coşkun coşkuner craig crawford cremenzio
crenguța creola crescente crescenzia crescenzio crespignano crin crina crispino cristal cristaldo cristea cristian
cristiana cristiano cristin cristina cristián cristobal cristofor cristoforo cristopher cristóbal crocefissa crocefisso
cronida cruz crystal crystel csaba csanád csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava cullen cumhur
cunegonda cung cuniberto cupido curt curtis cuzia cvetka cvijan cvijetin cydney cynthia cyntie cyprien cyprián cyra
cyrian cyriaque cyrielle cyril cyrila cyrille cyrine cyrus cyryl cát cândar cécile cédric céleste célestin célestine
célia célian célien céline césaire césar cézar cîhan côme công cúc cübeyr cüneyt călin cătălin cătălina cılasun cương
cường cảnh cầm cần cẩm cẩn`,
  d: `d'angelo daan daantje dabiživ dacian daciana daciano dacin dacio dada dadap dadi dado daevi daevika dafina dafne dag
dagel dagmar dagmara dagmāra dagoberto dahlia daiana daija dainuvīte daisha daisy daiwik dajana dakota daksha dakshayani
dale daley dalia dalibor dalibora daliborka dalida dalie dalila dalima daliman dalimil dalimila dalimin dalimír dalimíra
daliono dalla dallas dallin dalmazio dalton damar damaris damaso damayanti dame dameon damian damiana damiano damien
damife damil damilare damilola damin damion damir damián damiána damjan damjanka damla damocle damodara damola damon
damu dan dana danae danang dandak dandapaani dandre dane dangelo danh dani dania danial danica daniel daniela daniele
daniella danielle daniil danijel danijela danika danil danila danilo danio danique daniswara daniël danjuma danka danko
dannie danny dante danu danuja danuta danuše dany danyka danyl dao daouda daphne daphnee daphney daphné dara darasimi
darby darcy darek daren daria darian dariana dariati darie darien darija darijan darimin darin darina darine darinka
dario darion daris darius dariusz darja darko darla darleen darlene darmaji darman darmana darmanto darnell daron darrel
darrell darren darrick darrin darrion darron darryl darshan darshwana darsirah dartono daru daruna darwin daryani daryl
dasa dashawn dasia datta dave davey davi david davida davide davin davina davino davion davon davonte davor davorin
davriya davron davud davy dawid dawn dawson dax dayaamay dayaananda dayaanidhi dayamayee dayan dayana dayane dayna dayne
dayton dağhan dea dean deangelo deanna deb debbie debora deborah debra decebal decimo declan dedric dedrick dee deeksha
deen deenabandhu deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee
deeptimoy deeptimoyee deevakar defne degna deion deja dejah dejan dejana dejon dejuan del delal delaney delbert delfina
delfino delia delie delilah delinda delizia dell della delmer delores delpha delphia delphin delphine delta demarco
demarcus demario demba demet demeter demetra demetria demetrio demetris demetrius demetriusz demi demilade demiralp
demirhan democrito demond demostene dena deneval denis denisa denise denisz deniz denizalp dennis denny deodata deodato
deon deondre deontae deonte dereck derek derick derin deron derrick derviş derya desanka desdemona deshaun deshawn
desiderata desiderato desiderio desimir desiree desmond despina dessie destan destany deste destin destinee destiney
destini destiny dev devadatt devagya devajyoti devak devan devangana devani devante devasree devdan deven devesh
deveshwar devi devika devin devon devonte devota devran devvrat devyn dewayne dewey dewi dewitt dex dexter dexx dezider
dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri
dharmaketu dhatri dhruv dhyanesh dhyaneshwar diah diamante diamond dian diana diane dianna dianne dianora diar diara
diarra dicle diclehan dida didem didier didimo didina diede diego dieke dies dieter dieudonné dieudonnée dieynaba
digambar digambara digdaya dijana dikmen diksha dilafruz dilan dilara dilarə dilaver dilay dilbar dilber dilberay dildar
dildora dildâr dilek diler diletta dilfuza dilhan dillan dillon dilmurod dilnoza dilorom dilovan dilrabo dilruba dimas
dimaz dimitri dimitrii dimitrij dimitrije dimitrina dina dinakar dinda dinesh dinh dinis dinkar dino dinu dinç dinçer
diocleziano diodata diodoro diogene diogo diomede dion dione dionigi dionisia dionisio dionizy dionýz dionýzos dior dipa
dipali dipankar dipendra dipesh diptendu direnç diri dirja dirk dita ditte ditya divaakar divakar divine diviš diviška
divjot divna divo divya dixie diyor diyora dizik diána diên diāna diễm diệp diệu djayden djeneba djenna djibril dluhoš
dmitri dmitrii doanh dobrava dobrila dobromil dobromila dobromír dobromíra dobroslav dobroslava dochia dock doda dodato
dodo doina doinita dolly dolores dolunay domagoj domen domenic domenica domenick domenico domenik domezio domingo
dominic dominick dominik dominika dominique domitille domiziano domnica don dona donald donalda donat donata donatella
donatello donato donavon donka donna donnell donnie donny dono donát donáta dora dorana dorcas doreen dorel dorian
doriana doriane doriano dorica dorin dorina dorine dorinel doris dorit dorián dorka dorli dorota dorotea doroteja
doroteo dorothea dorothy dorothée dorottya dorris dortha dorthe dorthy doru doubrava doubravka douce doug douglas dounia
douwe dov dovie dovud doyinsola doyle doğan doğanay doğaner doğu draga dragan dragana dragica draginja dragiša drago
dragoje dragojlo dragoljub dragomir dragos dragoslav dragoș dragutin drahomil drahomila drahomír drahomíra drahoslav
drahoslava drahotín drahotína drahoň drahoš drahutin drahuše drajat drake draupadi draža dražen dren drew dries drina
driss dron drona druina držimir držislav dua duane duanne duarte dubravka dubravko duccio duco ducu dudley duduzile
duilio duje dujo dulari dulce dulcinea dulina dumisani dumitra dumitrana dumitrita dumitru duncan dune dung dunja
durante durdona durga durgeshwari durmuş durodola duru dururbunsuz durward dustin dusty duuk duy duygu duyên duyệt dušan
dušana dušanka dušica duška duško duệ dwaipayan dwaipayana dwayne dwi dwight dyah dylan dylano dyna dzirkstīte dzīle
dániel dávid dáša dân dâver débora désiré dêrsim dîcle dîlan dîroj dîrok dóra döndü dündar dünya dürdane dürriye dāgs
dārta dāvids dāvis děpold dětmar dětřich dũng dương dəniz dụng d’arc`,
  e: `earl earlene earline earnest earnestine easter easton ebba ebe eberardo ebiere ebin ebiowei ebkızı ebony ebren ebru
ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem ecevit ecmel ecrin ecvet eda edd edda eddi eddie eddy ede edelberga
eden edgar edgard edgardo edgars edhem edi edil edilberto edison edita edith editta ediz edmond edmondo edmund edmée
edna edoardo edouard eduard eduarda eduardo eduards edvard edvarda edvige edvin edvín edvīns edward edwardo edwin edwina
edyta edyth edythe edīte edžus eef eefje eekalabya eero eeva efe effie efim efimia efisio efken eflah efraim efrain
efrem efren efrosinia efsun eftalya eftimia eftimie ega ege egemen egeo egidio eginardo egisto egizia eglantine egle
egmont egon egona egor egīls eileen einar eino einārs eirik eižens eja eka ekaaksh ekadant ekaksh ekalavya ekaling
ekaparnika ekdant ekeç ekim ekin ekmel eko ekow ekrem ekundayo ela eladio elaide elaina elaine elakshi elanur elbek
elbert elda eldon eldor eldora eldred eldridge elea eleanor eleanora eleanore eleazar electa elektra elena eleni elenor
elenora eleonora eleonore eleonóra elettra eleuterio elfrieda elfrída elfrīda elgin eli elia eliabeth eliah eliahou
elian eliana eliane eliano elias eliasz elide elie eliel eliette eliezer elif elifio eligio elija elijah elimena elin
elina eline elinor elinore elio eliodoro elion eliona elior eliot eliott elisa elisabet elisabeta elisabeth elisabetta
elisaveta elise elisea eliseo elisha elissa elita eliza elizabet elizabeta elizabeth elizaveta elize elizej elizeus
eliáš eliška elka elkin ella ellada elle ellen elli ellie elliot elliott ellis ellsworth elly elma elmar elmas elmer
elmira elmo elmore elmurod elmārs elmīra elna elnarə elnora elnur eloan eloane elodia elodie elody elogio eloi eloisa
eloise elon elona elone elora elouan elouise eloy eloá eloïse elpidio elroy elsa elsbeth else elsie elta elti elton eluh
elva elvan elvera elvezio elvia elvie elvin elvina elvino elvira elvire elvis elvíra elvīra elwin elwira elwyn elya
elyanora elyas elyes elyne elynn elyor elyse elyssa elyès elza elçin elène eléa eléanore eléonore elías elísio elīna
elīza elżbieta ema eman emanoil emanuel emanuela emanuele emanuelly emanuil emas embuh emced emeka emel emelia emelie
emeline emely emerald emerich emerson emery emese emi emidio emie emiel emil emile emili emilia emilian emiliana
emiliano emilie emilien emilija emilijan emilio emilián emily emin emine emir emirhan emma emmalee emmanuel emmanuelle
emmelie emmely emmerico emmet emmett emmi emmie emmitt emmy emna emong emory empirio empluk emrah emre emrullah emy
emília emílie emīlija emīls ena enakshi endah ender enderun endra endrigo enea enecone enes engelbert engin enguerrand
enid enie enimia enio eniola enis enise enna ennio enno enoch enola enora enos enrica enrico enrique ensar ensio enteng
enver enya enyo enzo ephraim ephraïm era eracla eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk
erberto ercan ercolano ercole ercüment erda erdal erdem erdeni erdenikatun erdeniözük erdinç erel eremia eren erenia
erentüz ergene ergenekatun ergin ergün ergüner erhan erhard eriberto eric erica erich erick ericka erico erik erika erin
erine erinç erke erkki erkâm erkân erling erma erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes
ermete ermilo erminia erminio ermīns erna ernest ernesta ernestina ernestine ernesto ernestīne ernie ernst erol eron
eros ersilia ersin ertan erten ertenözük ertuğrul ervin ervín ervína ervīns erwan erwann erwin eryn erçin erşan esat
esaù esben esen esenbike eser esha eshana eshita esi esin esma esmee esmeralda esmeray esmira esmée esperanza esra esse
essie esta esteban estefania estefanía estel estela estell estella estelle ester estera esterina estevan esther estiawan
estiono estrella esuperio esupofo eszter etela eterie etha ethan ethann ethel ethelyn ethem ethyl etienne etil ettie
ettore eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio
eufrosina eufrozina eufrozína eugen eugene eugenia eugenie eugenio eugeniu eugeniusz eugène eugénia eugénie eula eulah
eulalia eulalie eulálie euna eunice eunika euphrasie euridice eurydice eusebia eusebie eusebio eusebiu eusebius euseo
eustache eustațiu eustorgio eustosio eustracjusz eusèbe eusébie eutalia eutalio eva evald evaldo evalyn evan evandro
evangelina evangeline evanghelina evann evans evar evarist evaristo evasio evdochia evdokija eve evelien eveliina evelin
evelina eveline evelyn evelyne evelína evelīna even everardo everett everette evert evgheni evghenia evghenii evi evidio
evie evin evodio evran evremondo evren evy evîn evşen evžen evženie ewa ewald ewan ewatomi ewelina ewell ewen ewenn eya
eyal eyiz eylül eymen eyram eytan eythan eyüp eyşan ezechiel ezechiele ezekiel ezequiel ezio ezra ezrak eğrim eşref
e’zoza`,
  f: `faas fabia fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabián fabiána fabiënne fabrice fabrizio
fabrícia fabrício fadekemi faderera fadi fadime fady fadıl fae fahrettin fahri fahriddin fahriye fahrünissa faik faiq
faith faizah falba falk famiano famke fanika fanni fannie fanny fanta fantin fantine fanyana fara farah farangiz fardau
fares farhunnisa farida faris farouk farruh faruk farès fasih fathonah fatih fatim fatima fatimata fatimə fatin fatma
fatou fatouma fatoumata fatoş faust fausta faustin faustina faustine faustino fausto faustýn faustýna favian fay faya
faye fayen fayenne faysal fayzbek fazilat fazilet fazio fazliddin fazlı fazullah fazıl febe febi febriana febrina feda
fedai fedde fedele federica federico fedor fedora fedro fehime fehintola fehmi felice felicia feliciano felicie felicien
felicita felicitas felicity felicián feliks felina feline felipa felipe felix felton felícia felície fem femke femm
fender fenja fenna fenne feodor feodora feodosia ferah feramuz feramuş feray ferda ferdi ferdinand ferdinanda ferdinando
ferdynanda ferenc ferhan ferhat feride feridun feriel feriha ferit ferman fermiano fermin fermo fern fernanda fernando
ferne ferre ferruccio ferruh feruza feryel festo fevronia fevzi feyyaz feyza feyzullah fiacre fiammetta fibikemi fidan
fidel fidelie fidelius fidenziano fidenzio fidèle fieke fien fiene fiep fiete figen fiifi fikayomi fikret fikri fikriye
filemon filibert filiberto filip filipa filipe filipp filippa filippo filiz filofteia filomen filomena filomeno filoména
filotije filou fily fine finia finja finlay finley finn finnja finnley fiodor fiona fionn fiordaliso fiore fiorella
fiorenza fiorenziano fiorenzo firas firdavs firdevs firmin firuzə fitrat fitri fitria fitriani flaminia flavia flaviana
flaviano flavie flavien flavio flaviu flavius flavián fleano fleta fletcher fleur flip flo floare floarea flodoard floor
floortje flor flora flore florea florence florencia florencio florencja florent florentin florentina florentine
florentýn florentýna florența florestan florian floriana floriane floriano florica florida floridia florie florin
florina florine floris florián flossie floy floyd flurin flurina flynn flóra foca fode folafoluwa folashade folco folu
ford forest forrest fortunata fortunato fortunát fortuné fortunée fos fosca fosco foss foster fotih fotima foucauld
foulques fran franc franca france frances francesca francesco francette franci francia francine francis francisc
francisca francisco francisque franciszek franciszka franck franco francois franjo frank franka frankie franklin
františek františka franz franziska françois françoise fred freda freddie freddy frederic frederica frederick frederico
frederik frederike frederique fredrick fredrik fredy freeda freek freeman freida freja frenkie freya frida frido
fridolin fridolín fridrich frieda friederike friedrich fritz frontiniano frusina fruzsina fryderyk fráňa frédéric
frédérique frída frīda fuat fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulvia fulvio fulya funani funda
funmilade funmilayo furio furkan furkân furman furseo fuscolo fuzuli fynn fábio fâlih féba félicie félicité féline félix
füreyya füruzan füsun fərqanə fərəh fəxriyyə`,
  g: `g'affor g'afur g'iyos g'ulom gabe gabi gabin gabino gabriel gabriela gabriele gabriella gabrielle gabrijela gabriël gad
gada gadang gading gadis gaduh gael gaetan gaetano gaffar gagan gage gaglioffo gaia gail gaiman gaio gaj gaja gajaadhar
gajabahu gajadhar gajana gajbaahu gala galak galang galar galatea galdino galeazzo galfryd galih galileo galina galiono
gallicano galuh galur gaman gamani gamanto gambira gamblang gamze ganak ganaka ganapati ganda gandewa gandharv gandharva
gandi gandolfo ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar gara garan garance garang garda gardner
garett garfield garik garika garimberto garland garnet garnett garnier garret garrett garrick garrison garry garth garud
garuda gary gaspar gaspard gaspare gasti gaston gastone gati gatien gatik gatot gatra gatsha gaud gaudenzia gaudenzio
gaudino gauraang gaurang gauranga gautam gautama gautami gauthier gautier gautiero gavin gavino gavril gavrilo gavxar
gawati gayatri gaye gayle gazanfer gazi gaétan gaël gaëlle gaëtan gaïa gašpar gašper gbadebo gbeminiyi gbemisola
gbolahan gbowoade geanina gedeon gedeone geeta geetanjali gejza gelila gelin gelincik gellért gelsomina geltrude gelu
gema gemine gemini geminiano gemma genadij gencer gene general generosa generoso genesia genesio genesis geneva
genevieve geneviève gennaro genoveffa genoveva genta gentile genziano gențiana geo geoffrey geoffroy georg george
georgel georges georgeta georgette georgia georgian georgiana georgianna georgije georgina geovanni geovanny geovany
gerald geralda geraldina geraldine gerard gerarda gerardina gerardo gerasim gerasimo gerazim gerazym gerberge gerbert
gerda geremia gergely gergő gerhard gerharda gerino germain germaine german germana germano germán gerolamo geronimo
geronzio gerrit gerry gerson gertrud gertruda gertrude gertrúda gervais gervasio gesualdo geta gevheri ghaliyati
ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghiță
gherardo gherghina gherman ghislain ghita ghiță gia giacinta giacinto giacobbe giacomo giada giadero giambattista gian
gianbattista giancarlo giandomenico gianfranco giang gianina gianluca gianluigi gianmarco gianmaria gianmario gianna
gianni gianpaolo gianpiero gianpietro gianuario giao giasone gibran gicu gică gideon giel gifty gigi gigliola gijs gil
gilang gilbert gilberta gilberto gilda gildo giles giliola gilles gillian gillo gina gineto ginevra ginewra ginger gino
gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia gion giona gionata giordano giorgia giorgian
giorgiana giorgio giosuele giosuè giotto giovani giovanna giovanni giovanny giove gioventino giovenzio girardo girart
giray giri girija girik girika girindra giriraaj giriraj girish girja girolamo gisela gisella gislebert gisselle gisèle
gita gitanjali gitte giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta
giustiniano giusto gizela gizem giác giáng giáp gladyce gladys glauco gleb glen glenda glenn glenna glennie gligorije
gloria glorie gobinda godeberta godfrey godiva goffredo gojko golda golden golia golub gomberto gonca gondebaud gondulfo
gonerio gonsalwy gonthier gontran gonzaga gonzague gonzalo gonçalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran
gorana goranka gorazd gordan gordana gordiano gordon gosto goswamee goswami gothard gottardo gottfried gotum goundo
gouranga goutam govinda grace gracie graciela graciliano gracián graciána gracja gradimir grady graham grant granville
grato grayce grayson grazia graziana graziano graziella gražina grațian grațiana grațiela green greg gregg gregoire
gregor gregoria gregorian gregorio gregory greta gretchen greyson grga grgo grgur griffin grigore grigori grigorije
grimaldo griselda grizelda grover grozdana gry grzegorz grácie grâce grégoire gréta guadalupe gualberto gualtiero
gudakesa gudakesha gudrun gudrīte guelfo guenda guendalina guenièvre guerrino guglielmo gui guiberto guido guilhem
guilhemine guilherme guillaume guillemette guillermina guillermo guiscardo guiseppe gula gulbahar gulbaxor gulchexra
gulistan guljamol guljaxon gulnora gulnoza guloy gulseren gulsora gulzira gulzoda gumesindo gun gundelinda gunilla
gunnar gunnel gunner gunter gunārs gurdev guru gus gussie gust gustav gustava gustave gustavine gustavo gustáv guus
guusje guy guyot guérin gvendolina gvendolína gvozden gwen gwenaëlle gwendoline gwendolyn gwido györgy gábor gál gédéon
gérald gérard géraud géza gökalp gökben gökbörü gökmen göknur gökçe gökçegöl gökçen gökçiçek gökşin gönenç göngör gönül
göran görkem görün gövhər gözde gúbio güher gül gülay gülbahar gülben güldem gülden güldeste gülegen gülemen gülen güler
gülgün gülhan gülnaz gülpembe gülriz gülsen gülsüm gültekin gülçin gülümser gülşen gülər gümüş gün günay gündoğdu
gündoğmuş güner güneş güngör güniz günnur günsel günseli günyaruk günçiçek gürbüz gürcan gürdal gürhan gürkan gürol
gürsel güven güvenalp güvercin güzey gıyas gűnter`,
  h: `habbab habib habiba habil haby hacib hadi hadja hadley hadriel hadrien hafi hafid hafsa hafshah hafız hagen hailee
hailey hailie hairyanto hajar hakan hakem haki hakim hakkı hal haldun hale haleigh haley halie halil halim halima halina
halit halle hallie haluk hamdi hamdullah hamed hami hamid hamidou hamima hamish hamit hammâd hamsini hamza hamzah hana
hanae hanaé handan hande hanefi hanga hani hania hanifa hank hanna hannabel hannah hanne hannele hannes hanno hannu hans
hansjörg hanspeter hansruedi hansueli hanuš haralamb haralambie harald hardana hardi hardouin hardy hari harimurti
harinakshi harinarayan harit harita harja harjasa harjaya harjo harley harmon harmony harold haron haroun harouna
haroune harper harriet harrison harry harsana harsanto harsaya hartaka hartana harto harun harvey hasan haseki hasibi
hasim hasin haskell hasna hassan hassane hassie hasta hatem hatip hatouma hattie hattâb hauke hava havel haven havla
hawa hawar haya hayal hayali hayat hayati haydar hayden haylee hayley haylie hazan hazar hazel hazle hazım haïm haşim
haşmet haštal heath heather heaven heber hector heda hedda hedi hedvig hedviga hedvika heema heidi heidrun heikki hein
heinrich heinz heitor heja helen helena helene helga helie helin helios helle hellen helmer helmut heloise heloísa
heloïse helèna helène helēna henderson hendra hendri hendrik hendrika hennes henning henri henrich henrick henrie
henrieta henrietta henriette henrik henrike henrique henry henryk henryka heracleea herbert herberta herluin herman
hermann hermenegildo hermina hermine herminia herminio hermína hermīne hernán hershel herta hertha heru hervé heryanto
hester hesti hettie heval heřman hiba hicabi hicham hidaya hidde hieronim hikmat hikmet hilaire hilal hilar hilario
hilarion hilarius hilary hilbert hilda hildebert hildegard hillard hillary hillel hilma hilmi hilola hilton himadri
himani himawan himmet hincmar hind hipolit hipolito hippolyte hira hiram hiranmay hiranmaya hiranya hiên hişam hiếu hiền
hiển hiểu hiệp hjalmar hlengiwe hoa hoan hobart hojimurod holden hollie hollis holly homer homero homér honor honore
honorine honorius honoré hope horace horacio horacy horațiu horea horia horst hortense hortensia hortensie hortenzia
hortenzie horymír horymíra horác hosea hosiyat hostimil hostimila hostimír hostimíra hostislav hostislava hostivít houda
houston hovard howard howell hoyt hozan hoài hoàn hoàng hoán hoạ hoạt hrvoj hrvoje hrvojka hubert hud hudson hugh hugo
hugues huguette hulda hulki hulusi humaira humay humberto hunor hunter hurram hurshida hurşit husein husida husnida
husniya husnora hussein huub huy huynh huyền huzeyfe huân huấn huệ huỳnh hvalimir hvězdoslav hvězdoslava hyacint
hyacinta hyman hynek hypolit hàm hành hào hán háta hâdi hâlis hân hâtem hãn håkan håkon hédelin hédi hélie hélier hélio
héloïse hélène hêvî hòa hùng hüccet hüdayi hüdâvendigâr hülya hüma hümayun hümeyra hüner hüriyə hürkan hüsameddin
hüsamettin hüseyin hüsnü hüsrev hıfzı hızır hưng hương hướng hường hưởng hạc hạnh hạo hải hảo hậu hằng họa học hồng hội
hợp hữu`,
  i: `iacob iacopo iacopone iacov iago ian iana iancu ianina ianira ianis ianna ianos iaroslav iaroslava iasmina iban ibidapo
ibironke ibodulloh iboja ibou ibra ibrahim ibrahima ibrani ibrohim ibukunoluwa ibun ica icaro icha icie icilio ico ida
idan idea idell idella idir ido idowu idris idriss idrissa idy ieremia ifa ifeanyichukwu ifeoluwa ifeoma iffar ifora
ifunanya ige iginia iginio igino ignacio ignacy ignatius ignazio ignjat ignác ignácie ignát ignáta igor igori ihsan
ihtiyor ika ike ikenna ikeoluwa iker ikhidie ikhsan ikin ikrom ila ilai ilan ilana ilaria ilarie ilario ilarion ilay
ilayda ilaçın ilda ildebrando ildefonso ildegarda ildegonda ildika ileana ilene ilenia ilgmārs ilgın ilhan ilia ilian
iliana iliane ilias ilie ilies ilija ilinca ilinka ilja iljana ilko illidio illuminato ilmari ilmārs ilona ilsa ilse
ilva ilyan ilyana ilyane ilyas ilyass ilyes ilyess ilyos ilyès ilza ima imad imam iman imane imani imelda imen imene
imke immacolata immacolato immanuel imogen imogene imoleoluwa imran imrane imre imrich imron imène ina inanç inara inaya
incoronata indah inder indiana indira indra indriķis indro indy ines inesa inessa inez inga inge ingeborg ingeborga
inger ingmārs ingrid ingrida ingrīda ingūna inioluwa inja inka inkeri inna innocent innocente innocenty innocenza
innocenzo ino inocenc inocențiu insa intan inyoni inza inès inés inéz inês inës ināra inārs ioan ioana ioanina iolanda
iole ion iona ione ionel ionela ionelia ionică ionne ionuț iorio iosefina iosif ippocrate ippolito ira iraida irawati
irem iremide irena irene irenej ireneo ireneus ireneusz ireti iretioluwa irfan iriana iride iridenta irina irinel iris
irma irmak irmeli irmina irnanto iroda irsad irvin irving irwan irwin iryna irène irēna isa isaac isabeau isabel isabela
isabell isabella isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak isaure ischirione ise isee
iseoluwa iseult ishaq ishola iside isidor isidora isidore isidoro isidro isioma isis isisa isla islam islom ismael
ismaele ismail ismaël ismaïl ismaïla ismoil ismérie isobel isolda isom isotta isra israa israel israël issa issac issam
issiaka istván isık isığ ita italia italo itri itunuoluwa itzel itır iulia iulian iuliana iuliu iuri iurie iurii iustin
iustina iustinian iva ivah ivan ivana ivanka ivanna ivano ivanoe ivančica ivar ive ivek iven iveta ivetta ivica ivna ivo
ivona ivone ivonne ivor ivory ivy iván iwan iyabode iyad iyadunni iyanuoluwa iyed iyinoluwa iyık iyıktağ iza izaak
izabela izabella izaiah izaiáš izajasz ize izia izidor izidora izmael izolda iztok izydor izzy izák iľja işık işıl
işılay işın işıner işığ i̇brahim i̇clal i̇dil i̇dris i̇ffet i̇hsan i̇hvan i̇kbal i̇keme i̇kiçitoyun i̇krime i̇layda
i̇lbey i̇lbilge i̇ldike i̇lgegü i̇lham i̇lhami i̇lhan i̇lkay i̇lkben i̇lke i̇lker i̇lknur i̇lksen i̇lkyaz i̇lqar i̇lyas
i̇mge i̇mran i̇mrem i̇nci i̇nç i̇pek i̇rem i̇rfan i̇rinç i̇rinçköl i̇rtiş i̇smail i̇smet i̇til i̇xtiyar i̇zel i̇zzet
i̇zzettin`,
  j: `jaakko jabal jabari jabulile jace jacek jacey jacinthe jacinto jack jackeline jackie jacklyn jackson jacky jaclyn jaco
jacob jacoba jacobo jacobus jacqueline jacquelyn jacques jacynthe jad jada jade jaden jadesola jadon jadran jadrana
jadranka jadranko jadro jadwiga jadyn jaeden jael jaelynn jaeman jaga jagadish jagadisha jagapati jagaraga jagathi
jagdeep jagdish jagica jagmeet jahnu jai jaida jaiden jail jailey jailyn jaiman jaime jaimini jaimy jairo jais jaivey
jaka jakayla jake jakob jakov jakub jakuba jakubina jakubka jale jaleel jalen jalil jalol jalon jalou jalyn jalə jamaal
jamal jamalia jamar jamarcus jamel james jameson jamey jamie jamil jamila jamir jamiro jamison jammie jamol jamshid jan
jana janae janaína jane janek janelle janessa janet janeta janez jani janica janice janick janie janin janina janine
janis janiya janja janka janko janna jannah janne jannek jannes janni jannie jannik jannis jano janosch janusz jany
janīna japhet jaquan jaquelin jaqueline jara jared jaren jari jarmil jarmila jarne jarno jaro jarod jarolím jarolíma
jaromil jaromír jaromíra jaron jaroslav jaroslava jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen
jasenko jasin jasmani jasmijn jasmin jasmina jasmine jasmína jasmīna jasna jasněna jason jasoň jasper jassem jassim
jasur jaswadi jati jatmiko jaunita jautrīte javas javi javier javlon javohir javon javonte jawad jawed jax jaxon jaxx
jay jaya jayadi jayce jaycee jayda jayde jayden jaydon jayeng jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne
jayson jayvano jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn jean jeana jeanette jeanie jeanne jeannel jeannette
jeannie jeannot jed jedediah jedidiah jef jeff jefferey jeffery jeffrey jeffry jefri jefta jehanne jela jelena jelica
jelisaveta jelita jelka jella jelle jelmer jelte jena jenel jenifer jenna jennah jennie jennifer jennings jenny jennyfer
jenovéfa jens jensen jente jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremiáš
jeremy jerguš jermain jermaine jermey jernej jerod jerome jeromy jeroným jerrell jerrod jerrold jerry jerzy jerónimo
jerôme jesika jesper jess jesse jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jesús jet jett jette jettie
jevgeņijs jevon jevrosima jewel jewell jezdimir ješa jibril jidde jihane jil jiljí jill jillian jim jimena jimi jimmie
jimmy jimram jinane jinawi jindra jindřich jindřiška jinte jinthe jip jitender jitendra jitka jiyan jiřina jiří joachim
joah joakim joan joana joanie joann joanna joanne joannie joanny joany joaquim joaquin joaquín joas job jocelyn jocelyne
jodi jodie jody joe joel joelina joeline joelle joep joes joesph joey johan johana johann johanna johanne johannes
johathan john johnathan johnathon johnnie johnny johnpaul johnson joko jolana jolanda jolanta jolayemi joleen jolie
jolien jolijn jolin jolina joline jon jona jonah jonas jonatan jonathan jonathon jonna jono jonte jonáš joojo joost jop
jordan jordana jordane jordi jordon jordy jordyn jorga jorge jorin joris jorn jorrit jort joscha joschua jose josef
josefa josefien josefin josefina josefine josefína josep joseph josephin josephine josette josh joshua joshuah josiah
josiane josianne josie josip josipa joso josse josselin josua josue josué josy josé joséphine joud jourdain jovan jovana
jovani jovanka jovanny jovany jovin joy joya joyce jozef jozefa jozefína jozue joão joël joëlle joško jošt joža jože
jožef jožica juan juana juanita juda judah judd jude judge judicaël judita judith judson judy judyta judīte jugoslav
juha juhani juho jukka jula julan jule jules juli julia julian juliana juliane julianne julide julie julien julienne
juliet julieta juliette julija julijana julika julina julio julita julius juliusz julián juliána juliëtte jumadi jumagul
jumari juna junayd june junior junius juno junon jur juraj jure juri jurre jurģis jusra juste justen justice justin
justina justine juston justus justyn justyna justína justýn justýna justīne jusuf juta juul juvenal juwan juwon jyoti
jyotis jyotsana jáchym ján jános jázmin jérémie jérémy jérôme jéssica józef józefina józsef jörg jörgen jørgen júlia
júlio július jürg jānis jāzeps jēkabs jūlija jūlijs jūsma`,
  k: `kaan kaarina kaat kabil kacey kaci kacie kacper kacung kade kadem kaden kader kadiatou kadidia kadidiatou kadin kadir
kadrican kadriye kady kadı kaela kaelyn kagiso kahina kai kaia kailash kailee kailey kailyn kairav kaitlin kaitlyn kaj
kaja kajen kajetán kala kale kalea kaleb kaleigh kalender kalervo kalevi kaley kali kalidou kalim kalinda kalinik
kalistrat kalle kallie kalpana kalyani kama kamal kamala kamalesh kamaria kambali kamber kamel kamelya kameron kamidin
kamil kamila kamile kamilla kamille kamla kamlesh kamol kamola kamoliddin kamran kamren kamron kamryn kamuran kanak
kanaka kanchan kancı kanda kane kani kania kanishka kannan kannen kanti kançı kapgar kara karaca karahan karak karam
karamba karamoko karan karaça kardi kareem karel karelle karen kargılaç kari kariane karianne karim karima karimah
kariman karin karina karine karja karl karla karlee karley karli karlie karlijn karlo karlotta karlıgaç karma karman
karmela karmen karna karol karolann karoliina karolina karoline karolína karsa karsana karson karta karthik kartik
kartika karunanidhi karya karīna kasandra kasey kashyap kashyapi kasim kasiran kasiyah kasián kasper kassandra kassim
kastor kasusra kasım kata katariina katarina katarzyna katarína kate katelin katell katelyn katelynn kateřina katharina
katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy katia katica katie katija katina katja
katlyn katlynn kato katrin katrina katrine katryn katrīna kattie katun katunkız katy kavon kawa kawaca kawaya kawtar kay
kaya kayaalp kayacık kayaçık kaycee kayden kayla kaylah kaylee kayleigh kayley kayli kayliah kaylie kaylin kayna kaynak
kayode kayra kays kayun kayça kazanç kazi kazimierz kazimír kazimíra kazkatun kaïna kaïs kağan kašpar keagan keano keanu
keara keaton keegan keeley keely keenan keerti kees keet kehinde keira keisha keith keji kekik keklik keleş kellen
kelley kelli kellie kelly kelsi kelsie kelton kelvin kelya kelyan kemal kemalettin kemba kemi kemâl ken kenan kenari
kendall kende kendra kendrick kenes kenji kenna kennedi kennedy kenneth kennith kenny keno kensi kent kenton kenya
kenyatta kenyon kenza kenzi kenzie kenzo kenzy keon kepez keramet kerami kerem keremşah keren kerim kerry kerstin
keshaun keshawn kesme ketsia keven kevin kevon kevser keyan keyken keyla keyon keyshawn kezia kezlik keşşaf kgabu kha
khadidiatou khadidja khadija khadim khady khai khalid khalifa khalil khang khanh khanyisile khem khethiwe khiêm khiết
khiếu khoa khoan khoudia khoát khulekani khuyên khuyến khuê khánh khê khôi khúc khương khả khải khắc khởi kian kiana
kiandra kianna kiano kiara kiarra kick kiel kiera kieran kika kikelomo kiki kiley kilian kilián killian kilyan kim
kimberley kimberly kimi kimo kin kincső king kinga kiné kip kira kiran kirana kiraz kirilo kirk kirsten kirstin kirti
kitty kiyan kiên kiếm kiến kiết kiều kiện kiệt kjeld kjell klaas klara klarencjusz klaudia klaudie klaudius klaudiusz
klaudián klaus klea klemen klemens klement klementina klementyna klementýna kleopatra kliment klotylda klára kléber
klāra klāvs knut kobe koby kody koen kofi kojo koko kolawole kolby kole koleta koloman kolombín kolombína kolos kolumbán
kolumbín kolumbína komil komila komron konrad konrád konrāds konstance konstancie konstancja konstantin konstanty
konstantyn konstantýn konstantīns konsuela konzuela konštantín kopano kora koralia koray korbin korbinian kordula korede
korey korina korinna korkut kornel korneli kornelia kornelius korneliusz kornél kornélia kornélie kory kosma kosmas
kosta koçer kraig krasava krasomil krasomila krasoslav krešimir krijn kris krishna krishnadas krishnadasa krista kristen
kristi kristian kristie kristiina kristijan kristin kristina kristine kristián kristiāna kristiāns kristjan kristofer
kristoffer kristopher kristy kristína kristóf kristýna kristīne krisztián krisztofer krišjānis krišs krištof krsto kruno
krunoslav krystal krystel krystian krystina krystyna kryšpín kryštof krzysztof ksawera ksawery ksenia ksenija ksenofont
kubad kubat kubilay kubra kubura kuddusi kujoe kumar kumari kumru kumuda kumush kuncara kunhuta kunthara kurnia kurt
kurtis kusuma kutbettin kuzey kuzman kvetoslava kvido květa květoslav květoslava květoň květoš květuše kwabena kwadwo
kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyara kyla kyle kylee kyleigh kyler kylian kyliann kylie
kyllian kyllikki kyra kâmil kâzım kéba kévin kính köksal kübra kürşad kārlis kımız kımızalma kımızalmıla kımızın
kırgavul kırlangıç kırçiçek kısmet kıvanç kıvılcım kıymet kızdurmuş kızılalma křesomysl křišťan`,
  l: `laal labuh lacey lachlan lacy lada ladarius ladina ladislao ladislau ladislav ladislava ladji laetitia lafayette lahna
lai laia laila laisha lajos laksana lakshman lakshmi lakshmidhar lakshminath laksita lal lala lale lalie lalita lalə lam
lamar lambert lamberto lamia lamih lamine lamiyə lamont lan lana lanang lance lancelot lancilotto landen lander landolfo
landry lane laney lanfranco langa langgeng lanjar lantar lapo lara laras larina larisa larissa laron larry lars larue
larysa lascăr lasmanto lasmono lassana lasse laswi laszlo latif latifa latife latika latofat latoya laura laurane laure
laureen laurel laureline lauren laurenc laurence laurencie laurencja laurencjusz laurens laurent laurentia laurentino
laurentiu laurenty laurentyna laurenz laurenția laurențiu lauretta lauri laurian lauriane laurianne lauriano laurie
laurin laurine laury lauryn laurène lautone lava lavada lavanya lavern laverna laverne lavina lavinia lavinio lavon
lavonne lavínia lavīze lawrence lawrencia lawson laxman laxmi layana layanah layla laylo layne lazar lazare lazaro laziz
lazzaro lazăr laëtitia lea leah lean leana leander leandr leandra leandre leandro leane leann leanna leanne leano leart
leatha leda ledion lee leela leelou leena leendert lega legawa lehna leia leif leigh leila leilani lejla leke lela lelah
leland lelia leman lembah lemide lempi lemuel len lena lene leni lenia lenja lenka lenn lenna lennard lennart lenne
lennert lenni lennie lennon lennox lenny lenora lenore leny lenya leo leodegar leokádie leola leon leona leonard
leonardo leone leonel leonhard leoni leonia leonid leonida leonidas leonie leonilda leonio leonis leonor leonora leonore
leontin leontina leontine leontýn leontýna leontīne leonzio leonīda leonīds leopardo leopold leopolda leopoldina
leopoldine leopoldo leopoldýna leora leoš leposava lera lerato lere leroy lerzan lesana lesley leslie lesly lessie
lestari lester leta letha leticia leticie letitia letizia letiția letterio letícia leu leufroy lev levana levent levente
levi levin levio levke levoslav levy lew lewin lewis lex lexi lexie lexus leya leyan leyla leyna leïla leïna lešek lia
liah liam lian liana liara lias libbie libby liberata liberato liberatore liberio libero liberto libor libora liboria
liborio liboslav liboslava libuša libuše libère liběna licia lică lida lidania lidia lidija lidio lidmila lidya lieke
lien liene lieto lieuwe lieve lieze ligia liisa lila lilas lili lilia lilian liliana liliane lilianna lilie lilien
lilith liliya liliána liliāna lilla lilli lillian lilliana lillie lilly lilou lilwenn lily lilya lilyan liman limar lina
lincoln linda linde lindsay lindsey line linett linh linn linne linnea linnie linnéa lino linoy linoï lintang linus
linwood lio lioara lion lionel lior liora liron lirone lis lisa lisandro lisann lisanne lisbeth lise liselotte lisette
lison lital litzy liuba liubov liubovi liudmila liusea liv liva livia liviana livie livino livio liviu livius liya liyah
liyam liyan liyana liz liza lizbeth lize lizeth lizz lizzie lizzy liétald liêm liên liāna liễu liệt ljiljana ljuba
ljubica ljubiša ljubomir ljudevit llewellyn lloyd loa loan loane lobar lodovica lodovico loek loes loet logan lohan lois
lola lolade lolita loma lon london lone long longin lonie lonnie lonny lonzo lora loraine lore loredana loreen lorelei
lorella loren lorena lorenc lorene loreno lorenz lorenza lorenzo loreta loretta lori lorian loriana lorik lorin lorine
loris lorna lorrain lorraine los lot lota lotar lothaire lothar lott lotta lotte lotti lottie lou loua louan louane
louann louay loubna louca louie louis louisa louise louison louka loula louna lounis loup lourdes lourenço louvenia lova
lovisa lovorka lovro lowell lowie loy loyal loyce loïc loïs loïse lua luan luana lubin lubomír lubomíra lubor luboslav
luboslava luboš luc luca lucas lucca luce lucențiu lucia lucian luciana luciano lucica lucie lucien lucienne lucija
lucijan lucile lucilla lucille lucinda lucio lucious lucius lucián luciána lucja lucjan lucretia lucrezia lucreția
lucrețiu lucy lucía ludano ludie ludivine ludivoj ludiše ludmila ludolphe ludomír ludomíra ludoslav ludoslava ludovic
ludovica ludovico ludvig ludvika ludvík ludvíka ludwig ludwik ludwika luděk lue luella luena luhung lui luigi luigia
luis luisa luise luiz luiza lujza luk luka lukas luke lukhona lukita lukman lukrecius lukrécie lukáš lula lulu luluh
lulut luminita luminița luminosa lumír lumíra luna lune lungelo lungu lupe lura lurhur lurline lutfan lutfi lutfiya
lutfulloh luther luthfi lutibor lutobor lutz luuk luus luwar luwes lux luz luzie luân luís luísa luďka luīze luận luật
lwandle lya lyam lyan lyana lyda lydia lydie lyes lykke lyla lyle lylia lylou lyn lyna lynda lyne lynette lynn lynne
lyric lysanne lászló lâm lân léa léana léandre léda léna léo léon léonard léonie léonne léopold léopoldine lévi lívia
lîlan lîrîk lütfi lütfullah lýdia lýdie lāsma lăcrămioara lăng lĩnh lība līga līksma līna līva līvija līze lūcija lưu
lương ləman lạc lập lộc lợi lục lực`,
  m: `maad maaike maan maarit maarten maartje maas maayane mabel mabela mabelle mable mabruk mac maca macaire macaria macario
maccabeo mace maceo macey maci macie mack mackenzie mactar macy madalena madaline madalyn maddalena maddison maddox
madeleine madelief madeline madelyn madelynn madge madhuri madid madie madilyn madina madisen madison madisyn madita
madlaina madleen madlen madonna mads mady madyson mae maegan mael maelle maelys maes maeva maeve mafalda maffeo magali
magda magdalen magdalena magdaléna maggie maggiorino magno magnolia magnus maguelone maguette mahamadou mahan mahault
mahaut mahdi mahe mahendra maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud mahmut mahrus mahulena mahzan mahzun
mahé mai maia maica maida maija maik maike maila mailin mailo maimunah maiorico maira maitê maiya maja majda major makan
makar makara makary makayla makenna makenzie makhtar makinwa maks maksim maksud maksym maksymilian makuta mala malachi
malak malati malco malcolm malea malek malena malene malia malick malik malika malin malina malinda mališa mallaury
mallie mallory malo malone malou maloxat malte malthe malti malvina malvína malvīne malwina mama mamadou mamady maman
mamante mamert mamie mamoudou mamour manah manal manar manassé manca mancio manda mandaakin mandakini mandla mandy manel
manelle manetto manfred manfredo manfréd mangala mangalya mani manik manikya manil manilio manisha manjusha manley
manlio manoah manoj manole manon manona mansour mansueto mansur mansvet manu manuel manuela manuele maphikelela maqsud
mara marah maram marana maras marat marc marceau marcel marcela marceli marcelin marcelina marceline marcelino marcell
marcella marcelle marcello marcellus marcelo marcelína marcheta marcia marciano marcin marco marcos marcu marcus mardon
mare mareike marek maren marena mareta marga margana margaret margareta margarete margarett margaretta margarette
margarida margarita margaréta margaux marge margherita margie margit margita margo margot margret margrethe margrit
margrith marguerite mari maria mariadi mariah mariam mariama mariame marian mariana mariane marianna marianne mariano
maribel marica maricarmen maricica marie marieke mariela mariella marielle mariem marieta marietta marija marijan
marijana marijn marika marilena marilie marilou marilu marilyn marilyne marilú marin marina marine marinela marinella
marinetta marinko marino marinus mario marioara mariola marion marisa marisol marissa marit marita maritza marius marián
marième marja marjan marjane marjatta marjeta marjolaine marjorie marjory mark markika markku marko markus markéta marla
marlee marleen marlen marlena marlene marley marli marlie marlies marlin marlis marlo marlon marly marlène marnie marolo
marouane maroš marques marquis marquise marrit marsha marshall marsito marsudi mart marta martaka martana martani marte
marten martha marthe martial martim martin martina martine martino martti marty martyna martín marut maruta marvin marwa
marwan marwane marwata marwen marwin mary maryadi maryam maryann maryanto maryjane marylou maryna maryse marzia marzio
marème maría marína marģers mas mashxura mason massamba massima massimiliano massimo massinissa matan matar mate matei
matej mateja mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathilda mathilde mathis mathurin
mathuys mathys mathéo matias matija matilda matilde matis matisse matjaž matko mato matouš matroniano mats matt mattea
matteo mattes mattheo matthew matthias matthieu matthijs matthis matti mattia mattias mattie mattis mattéo matylda matys
matyáš matz matías matúš matěj matīss maud maude maudie maugis maura maureen maurice mauricette mauricio maurilio
maurine maurits maurizio mauro maurycy mavdud maverick mavis mavlon mavluda mawuena mawusi max maxbuba maxellende
maxence maxens maxfuza maxi maxie maxim maxima maxime maximilian maximiliano maximilien maximilián maximillia
maximillian maximo maximus maxine maxmilián maxsuma maxwell may maya mayane mayar maybell maybelle maye mayeul mayla
mayline maylis maymie maynard mayoor mayra maysa mayson mayssa mayte mazbut mazhar mazie mazlum maé maélis maël maëlie
maëline maëlis maëlle maëly maëlyne maëlys maëva maï maïa maïly maïlys maïmouna maïna maïssa maïssane maïwenn małgorzata
maša mašinka ma’mur ma’ruf ma’sud mbalienhle mbaye mckayla mckenna mckenzie meagan meaghan meda medard medardo medea
medina medine medoro medya meena meenakshi mees megan megane meggie meghan meghnad meghnath mehdi mehmet mehriban mehtap
meik meike meire mekhi melani melania melanie melanio melany melba melchiade melchior melchiorre melda melek melenija
melezio melia melichar melih melike melikşah melina melinda meline melis melisa melissa melita melitina melle mellie
mellina melnic melodi melodie melody mels meltem melusine melvil melvin melvina melvyn melyna melyssa melánia melánie
memduh menahem menaka menardo mence mendel menelao meneo menka menno mennone menodora meral mercede mercedes mercurio
meredith merel merete meriam meriem merih merijn meriç merjem merl merle merlin merritt mert mertie merve mervin merwan
meryam meryem meryl messalina mestan mesut meta mete metello metin metod metoděj metrofane mette mevlüt mex meyra meïssa
mečislav mečislava mhambi mia mica micael micaela micah micha michael michaela michal michala michale michalina michaël
michał micheal michel michela michelangelo michele micheline michelle michèle mick mickael mickaël midas mieke miel
miguel miha mihael mihaela mihai mihail mihailo mihajlo mihnea mihriban mihály mija mijat mik mika mikael mikaela mikail
mikayla mikaïl mike mikel mikkel mikki mikko miklós mikoláš mikołaj mikuláš mila milada miladin milan milana milanka
milanko milano mildred mile milena miles mileta miley milford milhan milica milisav milivoj milić miljan miljana
miljenko milka milla mille miller millicent millie milly milo milojica milomir milorad miloslav miloslava milota milou
milouš milovan milovín miloň miloš milred milton milutin milutín miluše milán milík milíč mima mimma mimo mina minakshi
mindy mine minerva minervina minervino minh mink minka minna minnie minodora mio mioara miodrag miomir mir mira mirabela
mirac miracle miran miranda miray miraziz miraç mircea mirco mireille mirek mirela mirella mireya miriam miriama mirja
mirjam mirjana mirka mirkelam mirko mirkó mirna miro mirocleto miromil miromila miron mirona miroslav miroslava mirre
mirta mirte mirthe mirtil miruna mirza mirziyo misael misaele misbah mischa mislav missouri misty mitar mitch mitchel
mitchell mithat mitică mitja mitra mitruț mittie miya mizgîn miên miķelis miša miško mlad mladen mlađana mnata mnislav
mnislava moa mobolaji moche moctar modest modesta modesto modibo modou modrīte modupe mody mofifoluwa mohamad mohamadou
mohamed mohammad mohammed mohan mohana mohinder mohini mohir moira moises moisés mojca mojisola mojisoluwa mojmír
mojżesz mojžíš mollie molly momir momira mona monaldo monalisa monde monica monika monique monitore monroe monserrat
monserrate montana monte monty monvīds moos moradeke morayo morena morenike moreno morgan morgana morgane moriah moric
moris moritz morne morolake morris morten mortimer morton mory mose moses moshe mosinmileoluwa mossie mosunmola mosè
motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha moxidil moxigul moxina moxinur
moxira moyosore mozell mozelle mozes moïra moïse moïsette mořic mpho mpilo mpumelelo msizi mstislav mthunzi muammer
muattar muaviye muaz muazzam mubina mudīte mufiz mugur mugurel muhammad muhammed muharrem muhsin muhtar muhterem
muhteşem muhtor muhyiddin mujur mukadder mukaddes mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono mumpuni
muni munif murat muriel muriela murilo murl murod murphy murray mursinin mursita murti musa musawenkosi muslih mustafa
mustafo mustapha mustika mustofa musulmon mutahhar mutasım muteber mutemed mutia muttalib muyassar muyiwa muzaffar
muzaffer muziano mya myah myla mylan mylene myles mylo mylène myra myriam myrl myrna myron myrthe myrtice myrtie myrtil
myrtille myrtis myrtle mája márcia mária mário márk márton mátyás máté médea médoune médéric mégane mélanie méline
mélisande mélissa mélissandre mélodie mércia mérovée mína mónica móric müesser müfid müge müjdat müjde müjgan mükerrem
mümtaz münevver münir müren müzdad müşir māra mārcis māris mārtiņš mārīte mădălin mădălina mălina mărioara măriuca mētra
mısra mələk mạnh mẫn mậu mộc mộng`,
  n: `nabi nabil nabila nabin naci nada nadalina nadejda nadežda nadi nadia nadine nadir nadja nadzieja nadège naděžda nae
nael naemi nafisa nafiz nagabhushanam nahel nahid nahil nahla nail naim naja najam najib najla najmiddin najwa nakia
nala nalan nalar nalini nam namazio name namık nana nancy nand nanda nandi nando naneta nanna nannie naomi naomie
naoufal naoufel napoleon napoleone nara naradi narayan narcis narcisa narciso narcisse nardi narendra nargiza narimon
narin narinder narji narseo narsete nasab nash nasiba nasim nasir nasriddin nasrullah nassim nastja nat natacha natale
natalia natalie natalija natalina natan natanael nataniel natasa natasha nataša natașa nate nath nathalie nathan
nathanael nathanaël nathanial nathaniel nathen natiq natka natália natálie naud naudet naura naval naveen navin nawal
nawel nawfel nawroz naya nayel nayeli nayla naz nazan nazario nazariusz nazary nazif nazim nazlı nazmi nazrulloh
nazzareno nazzaro nazım naël naëlle naïa naïl naïla naïm naïma naïs naďa nađa ndleleni ndondoloza nea neal nebojša necat
necati necdet nechifor necib necla necmettin ned neda nedeljko nedim nedjeljka nedjeljko nedra neela neele neeltje
nefeli neha nehir neil neiva neja nejat nejc nejla neklan nela nelda nele nelea neli nelia nelio nell nella nelle nellea
nelli nellie nelly nels nelson nelu nelya nemanja nena nenad nene neo neoma neonila neopolo neoterio nepomuk nera nerea
nereo nergis neri nermine nesa nesim neslişah nesrin nesrine nestor nestore nettie neva neven nevena nevenka nevin nevio
nevra nevzat newell newroz newton neyla nezamysl neïla neşet ne’matulloh nga nghi nghiêm nghiệp nghĩa nghị nguyên nguyết
nguyễn nguyệt ngà ngân ngôn ngạn ngọc nhan nhi nhiên nhiệm nhlakanipho nhu nhung nhuận nhàn nhân nhã nhơn như nhượng
nhạn nhất nhật nia niame nicanor nicarete nicea niceforo niceto nicezio nichifor nicholas nicholaus nichole nick nicklas
nicklaus nickolas nicla niclas nico nicoară nicodemo nicodim nicola nicolae nicolai nicolaie nicolas nicole nicoleen
nicoleta nicoletta nicolette nicoline nicolás nicolò nicon nicu niculina niculiță nicușor nicuță nicéphore nida nidia
niek niels niene nienke nigar nigel nigora nihad nihal nihan nihat nik nika nike nikita nikki nikkie nikko niklas
niklaus niklāvs niko nikodem nikodém nikodéma nikol nikola nikolai nikolas nikolasz nikoleta nikolina niké nikša nil
nila nilam nilde nilgün nils nilufar nimakoah nimas nimit nimród nina nine nineli ninfa ninh niniano ninioluwa nino
ninon ninthe nio niouma niraj niranjan nirbhay niro nisa nisan nischal nives niyaga niyazi niyilolawa nizamettin nizar
nizom nizomiddin niştîman niệm njegomirka nkanyezi nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi noa noah noam noami
noan noar noble nodira noe noel noelia noelie noema noemi noemie noemy nofoto noha noham nohan noila nokuthula nola
nolan nolann nolen nolhan nolwazi nomi nomvula nona nonhlanhla nonjabulo nonkululeko nonna noor noortje nora norah
norbert norberta norberto nore norene norhane norica norina norma norman normand norris norval norwood nosir nosirjon
nostriano noud nouha nour noura nourane nouri nout nova novak novan novella novi noviana novita nowi nox nozima nozipho
noâm noè noé noémi noémie noë noël noëlla noëlle nqobile nrima nthabiseng ntokozo ntombizodwa nuccia nugraha numan nuno
nunziata nunzio nur nural nuran nuray nurbek nurettin nurgül nurgün nuri nuria nuriddin nurlan nursel nurseli nurul
nurullah nusrat nusratulloh nusret nuša nya nyah nyana nyasia nynke nyoman nándor nátán néhémie nélia néné nóra núbia
núria nûda nûdem nûredîn nükhet năng něhoslav nương nərgiz`,
  o: `oana oanh oba obanijesu obid obie obioma obrad obren oceane ocie octav octave octavia octavian octaviana octavio octaviu
océane oda oddone odelia odell oderico odessa odeta odetta odette odidone odie odil odile odilia odilon odin odolen odon
odorico odunayo ofelia ofelya ofélia ofélie oger ognjana ognjen ogooluwa ojaswini ojārs okan oke okey okiki okta oktavie
oktavius oktavián oktay okto oktávie okşan ola oladara oladare oladimeji olaf olaide olajumoke olakunle olamide
olanrewaju olansile olaoluwa olasunmbo olatunbosun olavi olayinka olbram olcay oldrich oldřich oldřiška ole oleg
oleksandr olen olena olesea oleta olga olgica oliga olim olimpia olimpiada olimpian olimpio olimpiu olin olinda olindo
oliva olive oliver olivera olivia olivie olivier oliviera oliviero oliviu olivér oliwia oliwier olle ollie olof ololade
olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi
oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba
oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia olympie olívia olīvija oma omad oman
omana omar omari omawunmi ombeline ombline ombretta omer omero omina omobobola omobolanle omodunni omolabake omolara
omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ona ondina ondine ondrej ondřej ondřejka onesta
onesto oni onie onofrio onome onorata onorina onorino onorio onoriode onufry onur oona oormila opal opalina opaline opan
opemipo opeoluwa opeyemi ophelia ophelie ophélie opung oqil ora oral oran orazio orchidea orell oren orenzio oreofe
orest oreste orestes orfeo orhan oriana oriande oriane orie orietta orif orin orio orion orland orlando orlane orlo
ornella oronzo orpha orrin orsino orso orsola orsolina ortansa ortensia ortensio orval orville orvokki orzu osanna
osbaldo osborne oscar oskar oskari osman osmondo osmund ostoja osunleke osvald osvaldo oswald oswaldo ota otabek otakar
otakara otello otha othmane otho otilia otilie otis otmar oto otokar otomar ottaviano ottavio ottilia ottilie ottis otto
ottone otília otýlie otīlija oumar oumayra oumou oury ousmane oussama ova ovidio ovidiu ovidius owen oxana oya oybek
oyenike oyga oyindamola oyindasola oynur oysha ozan ozana ozanne ozella ozod ozoda ozodbek ozren ozy oğuz oğuzhan oļegs
oļģerts oľga`,
  p: `pablo paciano pacifico paco pacomio pacôme padam padma padmi paige paiman paja pakize palatino palladia palladio palma
palmazio palmira palmiro paloma palémon pam pamela pamfil pammachio panagachie panait panca pancario pancrazio pandu
panfilo pangeran pangestu panji panka pankracy pankrác panna pansy pantaleo pantaleon pantaleone pantelei paola paolo
param paramartha paramita paraschiva parascovia pardi pardo parfait paride paris parker parla parman parmenio parsival
parvati pascal pascale paskal paskala pasquale pat paterne paterniano pathé patience patrice patricia patricie patricija
patricio patrick patrik patrizia patrizio patroclo patrycja patrycjusz patrycy patryk patrícia patrīcija patsy patti
pattie patty paul paula paule paulette paulica paulien pauliina paulin paulina pauline paulo paulína paulīne pauside
pava pave pavel pavica pavla pavle pavlina pavlín pavlína pavol paweł paxton payidar payton pearl pearlie pearline pedro
peer peggie peggy pekka pelaghia pelagia pelagie peleo pelhřim pelin pelinsu pelle pellegrino pelumi pembe penda
penelopa penelope penny pentti pepe pepijn pepo per pera perceval percival percy peri perica pericle perihan perikles
perkasa perla perle pernilla pero perran perrine perry perseo persida pertev peruna perver pervin perzida perî petar
pete petek peter petko petr petra petrana petre petri petrică petrija petrișor petronela petronila petronilla petronille
petronio petronius petru petruše petruț petruța petteri petula peyami peyton pharell pheobe phi phil phila philani
phileas phileine philemon philibert philine philip philipp philippa philippe philippine phillip philomène philothée
philou philémon phiwokwakhe phoebe phoenix phong phu phyllis pháp phát phú phúc phương phước phượng phục phụng pia pie
pien piera pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierrick piersilvio piet pieter pietro pilar
pim pink pinkie pio piotr pip piper pippa pippo piraye pirjo pirkko pit pius placida placido platon platone platón pleun
plinio plutarco pol pola polidoro polifemo polikarp polina polissena pollione polly polona polykarp polyxena pompeo
pompilia pompiliu pomponio pontus ponziano ponzio pooja poornima poppy porfirio porfiriusz porfiry porter porzia
porziano postumio poul praba prabawa prabin prabowo prabu prakash prakosa pramila pran pranata pranawa pranay prasad
prasanna prascovia prasetya prasetyo prashant prassede prathamesh pratiwi pravdan pravdomil pravdomila pravomil
pravomila pravoslav pravoslava prayag prayitna prayoga prayogo precious predrag preity prem prema presley preston priamo
price prima primerose primo primož prince princess prisca priscila priscilla priscille prisco priska prita privato priya
priyala procopio profira prokles prokop prokopa prokul promise proserpina prosper prospera prospero protasio proteo
providenci prudence prudenzia prudenzio prune prvoslav publio puck puji puk pulchérie puneet pupolo puput purna purnima
purushottam purwa purwadi purwanto pushti pusicio puspa puspita puti putri putu päivi pécine pélagie pénélope pépin
péter pétronille pío pārsla pāvils pătru pēteris pınar přemysl přibyslav přibyslava pəri`,
  q: `qizilgul qobil qori qosim quang quartilla quarto quasimodo qudrat queen queenie quentin quentine querano quieta quin
quincy quinn quinten quintia quintiliano quintilio quintino quinton quinty quinziano quinzio quirin quirino quiteria
quitterie quiéta quyên quyết quyền quân quý quảng quế quốc quỳnh`,
  r: `rabia rachael rachel rachela rachele rachelle rachid raci rada radan radana radegast radek radeke raden radenko radha
radhost radika radim radimír radimíra radina radion radislav radislava radit raditya radivoj radivoje radiša radka radko
radmil radmila radmilo rado radojka radolfo radomil radomila radomir radomír radomíra radosav radoslav radoslava radovan
radovana radoš radslava radu radul radvan radúz rae raegan raf rafael rafaela rafaël rafał rafet raff raffaele raffaella
rafi rafid rafila rafiq rageshwari rageswari raharja rahayu raheem rahel rahim rahime rahma rahman rahmat rahmawati
rahmi rahsaan rahul rahşan raide raif raihan raik raimondo raimund raina rainald rainaldo rainelda rainer rainhard
rainold raisa raj rajab rajan rajana rajendra rajina rajinder rajiv rajko rajmund rajna rajnold rajsa raju rakesh rakita
rakıp raleigh ralf ralph raluca rama ramaa ramata ramatoulaye ramazan ramesh rameshwar rami ramiro ramiz ramon ramona
ramy ramziddin ramziya ramón rana randal randall randi randolf randolph randy ranek rangga rania raniero ranim ranjan
ranjeet ranjit ranko ranolfo ransom ranya raoul raphael raphaelle raphaël raphaëlle rapulane raquel rareș rashad rashawn
rasheed rasheedah rashid rasifa rasim rasmus rastislav rastislava rati ratibor ratih ratimir ratmír ratna rauf raul
raven ravi ravshan rawane raxmatulloh ray rayan rayane rayen raymond raymonde raymundo rayona rayxona rayyan raúl raşit
raško ra’no rea reagan reanna reba rebeca rebecca rebeka rebekah rebekka recai recep reda redmond reece reed reese refah
refet refik regan reggie reghina regina reginald reginaldo regitze regnārs regolo regula regína regīna reha reid reilly
rein reina reine reinhard reinhold reis rejan reksa relja relu remi remig remigio remilekun remington remo remondo remus
remy remzi renat renata renate renato renaud rendy rene renee renette rengin renja rens renske renzo renát renáta rené
renée renārs renāte respati respicio ressie restu resûl resül reta retha retno reto retta reuben reva revi rex rey
reybaud reyes reyhan reymundo reyna reynold reza rezzan reşat reşîd rhea rhett rhianna rhiannon rhoda rhonda ria riaan
riad rian riana rica ricardo ricario riccarda riccardo richard richarda richelmo richie richmond richárd rick rickard
rickey rickie ricky rico ridwan rieke rifat riff rigard rigoberto riitta rija rika rike rikke riley rim rima rimma rina
rinaldo rini rino rio ristana rita ritesh ritva riv river rivka riyad rizki rizvon ričards roan robaldo robb robbe
robbie robert roberta robertina roberto robi robin robina robinson robiya robyn rocco roch rochelle rocio rocky rocío
rod rodan roderick roderik roderyk rodger rodiano rodica rodion rodney rodolfo rodoljub rodolphe rodrick rodrigo
rodrigue roel rogelio roger rogers rohan rohana rohit roj rok rokhaya rokia roko roksana roland rolande rolando rolf
rolfo rollin roma romain romaine roman romana romane romanița romano romee romeo romero romeu romilda romina romoaldo
romola romolo romuald romualdo romul romulus romy roméo romāns ron rona ronak ronald ronaldo ronan ronja ronke ronnie
ronny ronî roos roosevelt rory rosa rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda
rosana rosanna rosario roscoe rose roselin roseline rosella roselyn rosemarie rosemary rosendo roser rosetta rosie
rosina rosita roslyn rosman rosmunda ross rossana rossella rossie rostislav rostislava rotaru rotimi rovena rover rowan
rowena rowland roxana roxane roxanne roxelana roxy roy royal royce roza rozalia rozalija rozalinda rozamunda rozana
rozella rozina rozita roziya rozvita rozália rozálie roşan ruben rubiano rubie ruby rubye rubén rudi rudolf rudolfa
rudolfina rudolfína rudolph rudra rudy rudīte ruedi rufina rufino rufo rufus ruggero ruhsar rui rukhmani rukmin rumena
runa rune rupert ruperto rupinder ruprecht ruslan ruslana rusman russ russel russell rustam rusty rut ruta ruth ruthe
ruthie rutilo ruxanda ruxandra ruža ružena ružica ryad ryan ryann ryder rylan rylee ryleigh ryley rym ryszard ráchel
régine régis réjean réjeanne réka rémi rênas róbert róza róża röya rúben rút rûken rükneddin rüya rüçhan rüştü răducu
răzvan rıdvan rıfat rıfkı rıza rūdis rūdolfs rūsiņš rūta růžena rəşad rəşid`,
  s: `saad saadat saadi saar saba sabar sabato sabazio sabele sabin sabina sabine sabino sabir saboxat saboxon sabri sabrina
sabrine sabryna sabína sabīne sacha sachin sacid sada sadar sadberk sadettin sadi sadie sadina sadio sadoqat sadri
sadriddin sadullah sadye sadık safa safae saffet saffiro saffo safia safiatou safina safir safira safiya safiétou safo
safouan safouane safta safura sagar sage sahra said saida saiful saige saim saka sakari sakina sakti sakura saladino
salif salih salim salimah salimata salimatou saliou sallie sally salma salman saloh salome salomea salomena salomey
salomon salomone salomè salomé salomë salsabila salustio salvador salvatore salvo salwa salwator saly sam samandar
samanta samantha samara samba samed sameer sami samia samiah samih samim samina samir samira samiya sammie sammy samona
samson samsul samu samuel samuela samuele samukelisiwe samuël samy san sana sanaa sancho sanda sandeep sander sandra
sandrine sandro sandu sandy sanele sanem sanford sang sanja sanjay sanjin sanka sanna sanne sanobar sansone santa sante
santiago santina santino santo santos santosh sanya sao saodat saphira sapiente sara sarada sarah sarai sarala saraswati
sarbello sardor sare sari sarina sarisha sarita sarla sarmīte saroja sarra sartika sarvar sarvin sarvinoz sascha sasha
saskia saskie satine satish satu saturniano saturnin saturnino satya satyen saul saulcerīte sauveur sava savanah savanna
savannah savaş saverio saveta savi savin savina savinien savino savion savva saxida saxona sayyora saèr saïd saúl saša
sašo sa’dulloh scarlett scholastika scholastique schuyler scolastica scot scott scottie scotty seamus sean seb sebas
sebastiaan sebastian sebastiana sebastiano sebastien sebastián sebastião sebastjan sebestian seckou seconda secondiano
secondina secondo seda sedat sedef seden sedrick sedrik sef sefer seff sefora seghei segilola seher sekinat sekou
selahattin selami selcan selda selen selena selene selim selin selina selma selmer selvaggia selvi selyan selçuk selène
sem sema semenica semih semion semiramide semplicio sempronio semra sena senay senesio senka senn senna senne senofonte
senta sep sephora sepp seppe seppo septi serafim serafima serafin serafina serafino serafín serafína seraina serap
serapione serbülent serdar seren serena serenity serenus serge sergei sergej sergen sergey serghei sergi sergio sergiu
sergiusz serhad serhat serin serine sermet serpil sertap sertaç server servidio serviliano servác sesto seth settar
settimio settimo setya sev seval sevara sevda sever severa severiano severin severina severino severo severín sevgi
sevil sevim sevinç sevtap seweryn seydou seye seyfettin seyfi seyfullah seynabou seyyit seçil seçkin sfiso shad shade
shahboz shahobiddin shahriyor shahzod shaina shaka shakila shakira shakti shakuntala shalewa shamsiddin shana shane
shanel shanelle shani shania shanice shanie shaniya shankar shanna shannon shanny shanon shantanu shanti shany sharda
shari sharmila sharon shashi shashikala shaun shawn shawna shay shayan shaylee shayma shayna shayne shaï shaïly shaïma
shaïna shea sheela sheila shekoni sheldon shelia shelley shelly shemar sher sheri sheridan sherine sherly sherman sherri
sherry sherwood sheryl sherzod shilpa shirel shirine shirisha shirley shiv shivakari shobhana shodiyor shola shresth
shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shukrulloh shwet shyann shyanne shyrel siana
siara sibel sibilla sibongile sibusiso sibyl sibyla sibylle sico sicuro sid siddarth siddhartha siddhi siddhran sidiq
sidney sidoine sidon sidonia sidonie sidonio sidra sidy sidónia siebe siem sien siena sienna siep sierra sifiso sigebert
sigfrido sigfríd sigismond sigismondo sigmund signe sigrid sigurd sihem sijuade sil silas silja silje silke siloe silvan
silvana silvano silverio silvester silvestr silvestro silvia silvian silviana silvie silvija silvio silviu silvius
silván silvána silvère sim simea simen simeon simeona simeone simge simi similoluwa simina simion simisola simo simon
simona simone simonetta simonida simão siméon sina sinan sincere sindisiwe sindre sinem sinenhlanhla sinesio sinfronio
sinh sinică sinikka siniša sinja sinkler sintia siphephelo siphiwe sipho sira sireno siria siriano siricio sirine
sirineu sirio siro sirojiddin siré siska sister sisto sitara sithembiso siti siv sixt sixte sixtine sixtus siyanda
sizakele sizani siêu siënna sjoerd sjors skaidrīte skander skarlet skarleta skipped sky skye skyla skylar slamet slava
slavek slaven slaviboj slavibor slavica slavka slavko slavoboj slavoj slavoljub slavomil slavomila slavomír slavomíra
slavěna slađana slobodan slobodanka sloka sláva slávek slávka smaranda smeralda smil smiljana smilla smita smriti sname
snejana snežana snježana soan soave sobit soběslav soběslava soccorso socrate soda sodiq sofia sofiane sofie sofija
sofronia sofronie sofía sohan sohane sohib sokhna sokrat solal solange soledad soleh solenn soline solocone solomon
solon solveig solveiga solène som soma somnath somu sondre song songül sonia sonja sonny sonya soof sophia sophie soraia
sorana soraya soren sorin sorina sostene sosteneo sostrato soter sotira souleyman souleymane soumaya sowande soňa spano
spartaco spencer speranza speranzio speranța spiridon spirydion spytihněv spīdola srboljub sredoje srećko srečko srna
stacey stacy stan stana stanca stancu stanford stanimír stanislao stanislas stanislav stanislava stanisław stanko
stanley stanton staša steen steeve stef stefan stefana stefania stefanie stefano steffen stela stelian steliana stella
steluta steluța sten stepan stepanida stephaans stephan stephane stephania stephanie stephany stephen stephon sterling
sterre stevan steve steven stevie stewart stig stijn stiliano stina stine stipan stipe stiriaco stjepan stojan stojanka
stojmír stone storm strahinja stribor stuart stáza stéphane stéphanie stêr suat subash subhash subhashini subhasini
subhi subodh subomi sucheta suci sude sudeva sudi sue suhrob sujata sukanya sulaymon sulton suma suman sumayyah sumeet
sumitra summer sunay sune sunita sunniva sunny sunčica suraj surano suresh sururi surya suryakant suryakanta suryakantam
susan susana susanna susanne sushant susheel sushil sushma susie suus suyuna suzan suzana suzanne suze suzie suzon
suélen svatava svatoboj svatobor svatomír svatopluk svatoslav svatoslava svea sveatoslav svebor sven svend svenja sverre
svetislav svetlana svetolik svetomir svetoslav svetozar svetozár sveva svitlana sviturno svätopluk světla světlana
světluše swami swan swann swapnil swara swarnalata swarup swassane sweta syahrini sybilla sybille syble sydnee sydney
sydni sydnie sylva sylvain sylvan sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne syrine szabolcs
szczepan szofi szofia szonja szymon szófia sába sámo sámuel sándor sáng sára sáva sâkıp sâm sânziana sébastien ségolène
sékou séléna séraphin sérgio sérine séréna séverin séverine sílvia sîma sîpan sông sönke sören søren süheyl süleyman
sıdkı sıla sırrı sơn sương səbinə`,
  t: `tabea tabita tabitha tabris taceddin tacjana tad taddeo tade tadej tadeo tadeáš tadija taha tahir tahlia tahsin taib
taide taisia taiwo tal talat talay talea talha tali talia talip talita talon talya tamara tamer tami tamia tamina tamino
tammaro tammo tammy tamás tamāra tancredi tancrède taner tanguy tania tanirika tanja tanju tankred tanner tansu tantri
tanushree tanushri tanya tanyeli tao tapan tapani tapio tara taras tarcisio tari tarik tarja tarkan tarquinia tarsilla
tarso tarun taryn tarık tasa tasdik tasha tasnim tasnime taswir tate tatiana tatjana tatum tatyana taufan taufik taurean
taurin tavares taya tayfun tayler taylor tayyar taziana taziano tazio taïna taïs taşkın taťána tea teagan tecla ted
teddy tedi teea teguh teije tej teja tejas tejumola tekin tekinalp tekla telchide telemaco telica tellervo telly temel
temidayo temistocle temitope teo teobald teobaldo teodata teodolinda teodor teodora teodorik teodoro teodosia teodosio
teodoto teodoz teodozie teofan teofil teofila teogene teohari teoman teona terenc terence terencius terencjusz terenzio
teresa tereza terezie terezija teri terrance terrell terrence terri terrill terry tertuliano terzo terézia terēze
tesauro tesifonte tesnim tesnime tess tessa tessie tetiana teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer
thabisa thad thaddeus thadie thalea thalia thamsanqa thando thanh thanina thaïs thea thelma themba theo theobald theodor
theodora theodore theodorik theodosie theofan theofil theofila theophane theophile theotime theresa therese theresia
theron therèse theunis theuns thi thiago thibaud thibault thibaut thibert thibo thierno thierry thies thije thijmen
thijn thijs thilo thirza thiên thiếu thiều thiện thiệu thoa thobeka thom thomas thora thorben thore thorge thoại thu
thulani thulisile thurman thuyết thuần thuận thuật thy thành thái théa théo théodora théodore théodose théophane
théophile théophraste thérèse thêu thông thùy thúc thúy thăng thơ thư thương thường thượng thạc thạch thảo thất thắm
thắng thế thể thịnh thọ thống thời thụ thục thụy thủy thực tia tiago tian tiana tianna tiara tibaldo tibbe tiber tiberia
tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tichomil tichomír tichon ticone tidiane tieme tierra ties tiffany
tiguida tihomir tiina tija tijana tijmen tijn tijs til tilda tilen tilio till tilla tillman tillmann tim timbul timea
timeo timm timmothy timmy timo timofei timoléon timon timotei timotej timoteo timoteus timothe timothee timothy timothée
timur timéo tina tinca tincuța tine tinh tino tiphaine tira tiril tirone tirta tirtayasa tirza titi titien titilayo
titilope titin tito titouan titus tizian tiziana tiziano tizio tiên tiến tiếp tiền tiển tiểu tjark tjaša tobia tobias
tobiasz tobiloba tobin tobiáš toby tod todd todor tohir toke toki tokunbo tolga tolomeo tolulope tolunay toluwalope
toluwani toluwanimi tom toma tomas tomasa tomasz tomaž tome tomi tomiloba tomislav tomislava tomke tommaso tommie tommy
tomo tomori tomás tomáš tomáška tomé tone toney toni tonija tonka tonko tonnin tony tonya tonči tončica toon tope tor
torben torbjörn tore torey torkvát torquato torrance torrey torsten tosca toscane tosco toska toussaint toy toyip toàn
toại toản trace tracey traci tracy traian trajan trang tranh tranquillo trasea travis travon tre tremaine tremayne trent
trenton tressa tressie treva trever trevion trevor trey tri tricia trilochan trilochana trilok trilokanath trilokesh
triloki trine trinh trinity trisha tristan tristano tristian tristin triston triết triều triển triệu troels trofim troy
trpimir trpko trudie trung trycia trystan trà trác tráng trâm trân trình trí trúc trīne trương trường trưởng trạch trầm
trọng trụ trực tsabita tsipora tuana tuba tudor tudora tudorița tudosia tufan tugay tugiman tuhfe tullia tulliano tullio
tunahan tunar tunay tunç tunçer tuomas turan turgay turgut turi turibio turna turner turold tushar tussio tutku tuula
tuulikki tuur tuva tuyến tuyết tuyền tuyển tuğba tuğrul tuğtekin tuấn tuệ tvrtko twan twila tybalt tycho tygo tyler
tymeo tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson tài táňa tâm tân tích tín
tính tôn tùng tùy túy tülay tülin tümer türkan türkay türker türkeş tālis tālivaldis tālrīts tīna tınas tường tərlan tấn
tất tịnh`,
  u: `ubaldo ubaydulloh ubertino uberto uchita uchqun uda udai udit udo ueli uffe ufuk ugo ugolina ugolino uguccione uhra
ujjawal ujjwal ukbe ulberto ulderico ulduz ulf ulfa ulfo uli uliana ulices ulises ulisse uliva ulla ulpiano ulrich
ulrico ulrik ulrika ulstano ultimo ulus uluthando ulva ulvi ulviye ulwazi ulya ulysse uma umang umar umay umaya umberto
umi umid umida umidulloh umile umur umuralp umut una undīne unggul unique unjani unna upendra upik upton uqbaloy uranio
urbain urban urbano urdino urfon uriah uriel uriele urmila uroš urs ursicio ursino ursmaro ursula ursule urška uršula
uršuľa usame usha usman usmon usyi utama utku uttam uve uygu uyên uyển uzayr uzbegim uzodimma uğur uģis`,
  v: `vada vadim vafo vagn vahdet vahid vahide vahâ vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valburga
valdemar valdemara valdemārs valente valentijn valentim valentin valentina valentine valentino valentín valentína
valentýn valentýna valentīna valentīns valera valeri valeria valeriana valeriano valerico valerie valerii valerija
valerio valeriu valerián valfredo valfrido vali valid vallie valtena valter valtr valtteri valère valér valéria valérie
valéry valērija valērijs van vance vanda vanesa vanessa vania vanja vanna vanya varalakshmi varo varvara vasanti vasco
vasil vasile vasili vasilica vasilică vasilie vasilina vasilisa vasja vasko vasliddin vasudev vasudeva vasudha
vasundhara vatroslav vaughn vavrinec vavřinec veaceslav vecdi veceaslav veceslav veda vedang vedanga vedanshi vedasto
vedat vedran vedrana veerle vefa vefik vega vehbi veikko veit vela velana velaphi velda veleslav veleslava veli velibor
velimir velimira velimír velina velio velislav velislava vella velma velva vena venance venanzio vencel venceslao
venceslas vendel vendelín vendelína vendula vendulka venera veneranda venerando venere venerio veniamin ventura venusta
venustiano venusto venuše vera verano verda verdiana verdie vere verecondo verena verenzio vergie vergiliu verginia
veriana verica veridiana verla verlie vern verna verner vernice vernie vernon vero verona veronica veronika verulo
verónica veselinka vesile vesna vespasiano vesper vesta veta veysel veysi vezio vianney vibeke vic vica vicdan vicenta
vicente vicenția vicențiu vicki vickie vicky victoire victor victoria victorien victorin vid vida vidak vidal vidhur
vidhya vidiano vidone vidor vidur vidya vienna viera vieroslava vieve viggo vigile vigo vijay vijeko vijolīte vik viktor
viktoria viktorie viktorija viktorin viktorín viktória vildan vilde vilemína vilfredo vilhelm vilhelmīne viliam viliana
vilibald viliberto viljem ville villy vilma vilmar vilmos vilmārs vilém viléma vimal vimala viman vin vinay vince
vincenc vincencie vincent vincenza vincenzo vincențiu vinciane vindonio vinebaldo vinfrido vinh vinicio vinka vinnie
vino vinsen vinz viola violante violet violeta violetta violette violina viorel viorela viorelia viorica virgie virgil
virgile virgilio virgiliu virgin virginia virginie virginio virgínie virman virone virág visarion viscardo vishnu
vishwamitra vissia vita vital vitale vitali vitalia vitalico vitalie vitalii vitalina vito vitold vitor vittore vittoria
vittoriano vittorio vitus vitória vitālijs viva vivaldo vive vivi vivian viviana viviane vivianne viviano vivien
vivienne vizbulīte viên višnja viết viễn việt vjekoslav vjenceslav vlad vlada vladan vladana vladek vladilena vladimer
vladimir vladimira vladimiro vladimír vladimíra vladislav vladislava vladivoj vladlen vladlena vlado vladěna vlaicu
vlasta vlastimil vlastimila vlastimir vlastimír vlastimíra vlastislav vlastislava vlatka vlatko vlk vodingo voichița
voicu vojen vojin vojislava vojmil vojmír vojmíra vojslav vojslava vojtech vojtěch vojtěška vok voldemārs volfango
volfgang volkan voršila vosil vratislav vratislava vratko vreni vrinda vrund vsevolod vujadin vujica vuk vukan vukašin
vukica vukota vulmaro vulpiano vuslat vusumuzi vyas vàng vành václav václava vân vânia véronique víctor vít víta vítor
vítoslav vítězslav vítězslava víťazoslav văn vēsma věduna věnceslav věnceslava věnek věnka věra věroslav věroslava
věslava vĩnh všeboj všebor všerad všeslav vương vượng vạn vịnh vọng`,
  w: `wacław wade wadi wael wage wahyu waino wakiman waldo wale walenty walentyn walentyna waleran waleria walerian walery
walgierz walid walker wallace walter walton waluyo waly wanda wandrille wanesa wani wannes waqila ward wardaya wardi
warji warley warre warren warsa warsita warta washington wasis wassim watson wava wawan wawrzyniec waylon wayne waël
webster welat weldon wellington wende wendell wendy werner weronika wes wesley wessel westley weston whitney wiara wibke
widya wiebke wiem wies wiktor wiktoria wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried
wilfryd wilhelm wilhelmina wilhelmine will willa willard willem willi william willie willis willow willy wilma wilmer
wilson wilton wincenty winda winfield winifred winnifred winona winston wira wirda wirginia wisnu wissam wissem witalis
wolf wolfgang woodrow wout wouter wulan wulandari wuraola wyatt wyman władysław włodzimierz`,
  x: `xalima xanana xander xanh xatûn xaver xaverie xaverius xavi xavier xavière xebat xem xenia xenie xezal ximena xochitl
xuyến xuân xzavier xénia xénophon`,
  y: `yaa yacine yacouba yadira yael yago yahya yahyo yakubu yalgın yalçın yaman yamileth yamina yana yance yango yani yanis
yann yanni yannic yannick yannik yannis yaprak yara yarah yaren yaretzi yaro yaron yasemin yasin yasmeen yasmin yasmina
yasmine yasser yassin yassine yassir yavuz yaw yaya yazid yazmin yaël yaëlle yağmur yağız yaşar yejide yekta yelda yeliz
yener yenthe yesenia yessenia yessi yetkin yetunde yewande yeşim yfke yibanathi yinthe yiğit ylan ylvi ylvie yoan yoann
yoav yoel yoga yogendra yogesh yoginder yohan yohann yolanda yolande yona yonca yoni yono yoqub yorbek yoro yorqin yosef
yoshiko yosra yossef yosun youcef youmna youna younes youness younès youp youri yousef yousra youssef youssou youssouf
youssouph youssoupha yozida yoznur yoël ysaline yse ysee yseult ysé ysée yulia yuliana yumi yuna yuni yunita yunus yuri
yusuf yvan yven yves yvette yvonne yên yûsiv yüce yücel yüksel yümni yıldırım yıldız yılmaz yến`,
  z: `zabedeo zabina zabir zac zaccaria zaccheo zach zachar zacharia zachariah zachariasz zacharie zachariáš zachary zachery
zaché zack zackary zackery zadig zaenab zafar zafer zafir zahar zaharia zahide zahir zahra zaida zain zainab zaira
zakaria zakariya zakary zakarya zaki zakir zala zalindra zalán zama zamfir zamfira zamir zamira zana zander zane zanele
zanita zanobi zara zaraza zaria zarije zarina zaur zavida zayd zayn zayneb zayniddin zbislav zbyhněv zbyhněva zbyněk
zbyslav zbyslava zbyňka zbyšek zbyška zdena zdenka zdenko zdeněk zderad zdeslav zdeslava zdeňka zdirad zdislav zdislava
zdravko zdík zechariah zef zefiro zehra zeinab zejnep zekai zekeriyyâ zekiye zelaya zelda zelie zeliha zelinda zella
zelma zeltīte zena zenaide zenebio zeno zenobia zenobie zenobio zenon zenone zenovia zente zenzele zephyr zerdeşt zerrin
zerya zetico zetta zev zeyd zeynab zeyneb zeynel zeynep ziad ziedīte zigfrīda zigfrīds zigmārs zigrīda zihnî zikmund
zilan zilola zina zinaida zineb zinedine zinovia zion zita zithulele ziva ziver ziya ziyad ziyanda ziyo ziyâd zizi zlata
zlatan zlatica zlatka zlatko zlatomír zlatomíra zlatuše zobuhle zoe zoey zofia zofija zohid zohir zohra zoia zoie zoila
zoilo zoja zokir zola zoltan zoltán zora zoran zorana zorina zorka zoroslav zoroslava zosim zosima zosimo zoyir zoé
zoéva zoë zrinislav zrinko zselyke zsolt zsombor zsófia zubayr zula zulaikha zulfa zulfikar zuxra zuzana zuzanna
zvezdana zvonimir zvonimír zvonimíra zvonko zyad zygmunt záboj záviš zâfir zâhit zénó zéphirin zétény zîlan zîn zübeyde
zübeyr zühal zülal züleyha zülfikâr zümrüt zīle`,
  á: `ábel ádám ákos ámos ángel ángela ángeles ánh ármin áron árón áurea`,
  â: `âmir ângelo`,
  å: `åke åsa`,
  ç: `çaba çabdar çablı çabuş çalapkulu çankız çağan çağatay çağdaş çağla çağlar çağlayan çağru çağrı çağrıbeğ çağrıhan
çağrıtegin çağıl çelen çelik çemen çemgen çetin çetinel çetiner çeykün çeşminaz çilay çilenti çiler çimen çise çisil
çiçek çiçem çiğdem çişem çobulmak çocukbörü çokramayul çolman çolpan çîya çölü çıgıl çıngır`,
  è: `ève`,
  é: `édith édouard éleuthère élia éliane élias élie élisabeth élise élisée élodie éloïse élzéar éléna éléonore émeline émeric
émile émilie émérance émérencie énora épiphane éric érica étienne éva évangéline évariste évelyne évrard`,
  í: `ígor íris`,
  ó: `óscar`,
  ö: `ömer önder öykü özcan özden özer özge özgür özhan özkan özlem özlen öznur`,
  ü: `ülfet ülgen ülker ülkü ülkər ülviyyə ümit ümmiye ümran ünal ünsel ünseli üzeyir`,
  ā: `ādams ādolfs ārija ārijs āris`,
  č: `čarna časlav čedomir čeněk čestmír čestmíra čeňka čistoslav čistoslava`,
  đ: `đan đina đinh điền điệp đoan đorđe đoàn đura đurađ đurda đurica đài đàn đào đình đôn đông đăng đơn đường đại đạo đạt đắc
định đồng đức`,
  ē: `ērika ēriks ēvalds`,
  ģ: `ģederts ģertrūde ģirts`,
  ī: `īrisa`,
  ľ: `ľubica ľubomír ľubomíra ľubor ľuboslav ľuboslava ľuboš ľudmila ľudomil ľudomila ľudovít`,
  ł: `łazarz łucja łukasz`,
  ř: `řehoř řehořka`,
  ş: `şaban şadan şahap şahin şahinalp şahsuvar şahsüvar şaiq şakir şamil şarani şayan şebnem şecaeddin şefik şehlevent
şehrazat şelale şemsi şenay şener şengül şennur şenol şerafettin şeref şerif şermin şervan şevket şevki şevval şeyban
şeyda şeyma şihab şihabeddin şiir şinasi şir şule şâfi şêxmus şîlan şîrîn şükrü şəhriyar`,
  š: `šalamoun šalomoun šarlota šavel šebastián šimon šimona špela štef štefan štefánia štěpán štěpána štěpánka šárka šťasta`,
  ż: `żaneta`,
  ž: `žakelina žakelína žan žaneta žanete žanis žanna žarko ždan ždana želibor želimír želimíra želislav želislava željka
željko želmír želmíra ženija žiga žigmund žitomír žitomíra žitoslav žitoslava živa živan živana žofia žofie žubīte`,
  ș: `șerban ștefan ștefana ștefania`,
  ə: `əhməd`,
  ά: `άγγελος`,
  α: `αθανάσιος αθανασια αικατερινη αλέξανδρος αλεξανδρα αναστάσιος αναστασια ανδρέας αννα αντώνης απόστολος αριστείδης`,
  β: `βασίλης`,
  γ: `γεωργια γεώργιος γρηγόριος`,
  δ: `δεσποινα δημήτρης δημητρα διονύσιος`,
  ε: `ελενη ελευθέριος εμμανουήλ ευάγγελος ευαγγελια ευστάθιος`,
  η: `ηλίας`,
  θ: `θεόδωρος`,
  ι: `ιωάννης ιωαννα`,
  κ: `κωνσταντινα κώστας`,
  λ: `λεωνίδας`,
  μ: `μαρια μιχαήλ`,
  ν: `νικόλαος`,
  π: `πέτρος παναγιωτα παναγιώτης παρασκευάς παρασκευη παύλος`,
  σ: `σοφια σπύρος στέφανος σταυρουλα σταύρος στυλιανός σωτήριος`,
  φ: `φώτιος`,
  χ: `χαράλαμπος χρήστος χριστινα χρυσουλα`,
  а: `ава август августин авдей аверкий аверьян авксентий аврелій аврелія аврора автоном агап агапія агата агафон агафья
агафія аггей агнеса агнія агрипина ада адам аделаїда аделіна адриан адріана адріян азалія азарий азарій аким акулина
алевтин алевтина александар александр александра алексей алексо алина алла альберт альбіна альвіна аліна амвросий амос
ана ананий анастас анастасия анастасија анастасій анастасія анатолий анатолій анатолія ангел ангела ангеле ангелина
ангеліна андон андрей андреј андреја андрон андроник андрій анжела анжелика аникей аникита анисим анна анте антим антип
антон антонида антонин антонина антониј антоній антоніна антонія антін анфіса анче анѓа аполлинарий аполлон аполлонія
аполлінарія апостол арефий аристарх аркадий аркадій аркадія арсен арсений арсениј арсеній артем артемий артемія архип
асен аскольд атанас атанасиј атанасија афанасий афанасій афанасія афиноген ацо`,
  б: `бажен билјана бисера бистра блага благе благица благовіста благородна благој благоја благојка благуна блаже блаженка
богатин богдан богдана богиња богослав богоја богуслава божана божемир божен божена божидар божин божо болеслав
болеслава боримир боримисл борис борислав борислава борка борко боро борјан борјана босилка бошко боян бојан бојана
бранка бранко братимир братислав братомил братослав бронислав броніслава брячислав будимир буйтур буревіст біломир
білослав білослава біляна`,
  в: `вадим валентин валентина валерий валерия валерьян валерій валерія вангел ване ванче ванчо варвара варлаам варфоломей
васил василий василина василиса василиј василија василка василко василь васка вацлав вања велемир велика велимир величко
велјан венедикт вениамин венко вера вероника весела веселин весна вељо видое викентий виктор викторин виктория виолета
виссарион виталий влад влада владилен владимир владислав владислава владлен владо влас власта властимир воислав
володимир володислав волче воскресија војдан војданка војкан всевлад всеволод всемил всеслав всеслава вышеслав вячеслав
віктор вікторія вілена віленіна віліна віола віолетта віра віргінія віта віталій віталіна в’ячеслав в’ячеслава`,
  г: `габриела гаврил гаврила гаврило галаба галактион галена галина гане ганна гарнослав гедеон гелена геннадий геннадій
георги георгий георгій герасим герман глафира глеб глигор гліб гнат гого голубинка горан гордана гордей гордій горимир
горислав горица горјан горјана гостомысл гоце градимир гремислав григор григорий григорій грозда гроздан гурий`,
  д: `давид давыд далемир далеслава дамјан дамјана дана данаил даниел данила данило даница данка данчо дарина даринка
дарислава дарко даромир дарья дарій дафина делчо делјан дементий демид демьян денис деница десанка деспина дејан дивна
диме димитар димитрие димитриј димитрија димко димо димче дмитрий дмитро добри добрила добринка добромила добромир
добромира добромисл добромисла добромысл доброслав доброслава долеслава доляна домника донка доротеј дорофей дојчин
драга драган драгана драги драгиша драгомир драгослав драгољуб душан душанка душка душко діана діяна`,
  е: `ева евгений евгения евгениј евгенија евграф евдоким евдокия евдокија евлампий евпраксия евсей евстафий евстигней евтим
евфросиния егор екатерина елена елеонора елизавета елизар елисавета елисей елица елка емануел емельян емил епифан еразмо
еремей ермил ермолай ерофей есма ефим ефимија ефрем ефросина ефтим`,
  ж: `жанна живка живко жозефіна`,
  з: `забава загорка зафир зафирка захар захаринка захариј захарій зборислав звенигор звенимир звенислав звенислава здравка
здравко земислав зеновій зинаида зиновий зиновій злат злата златан злате златко златомир зора зоран зоремир зореслав
зореслава зорина зорица зорка зорян зоряна зосима зоя зінаїда`,
  и: `ива иван ивана иванка иванна ивко иво игнат игнатий игор игорь измаил изот изяслав иларион илинденка илинка илија илья
иннокентий иосиф ипат ипатий ипполит ираида ираклий ирина исай исак исидор искра`,
  к: `казимир калина каллистрат капитон каранфилка карл карп каріна касьян ката катерина катина катица катја квітка квітослава
кераца кий ким кир кира кирил кирилл киро кита клавдий клавдия клавдія климент климентина козма коле кондрат кондратий
конон константин константина корнелій корнил корнило корнилій корній косара костадин костадинка костянтин коце кочо
крентта крстана крсте крсто круме ксения ксенте ксенія кузман кузьма купава куприян`,
  л: `лавр лаврентий лаврентій лаврін лад лада ладимир ладислав ладо ладомир лазар лазарь лазо лариса лев левко лена ленче
леон леонид леонтий лепа леся лидия лидија лика ликера лилјана лина листвич лонгин лора лука лукия лукьян лук’ян лучезар
любава любим любислава любов любовь любодар любозар любомила любомир любомира люборада любослава любосмысл людмила
людомила лідія лілія`,
  м: `магдалена майя макар македон македонка макрина максим максимильян мальва мара маргарита мариан марика марин марина мария
марија марк марко маркіян марта мартын мартьян марфа марічка марія марјан мар’ян мар’яна матвей матвій мате матеја
матрона меглена меланија меланія мена мери мето методи методиј методија мефодий мечислав мечислава микита микола милан
миле милева милен милена милий милица милка милован милодара милослава милош милчо мина минчо миодраг мир мирка мирко
мирон мирослав мирослава мирче мирјана митофан митре михаил михайло михајло михей михо мичо младен модест моисей мокей
мокрина момо момчило мотря мстислав мстислава мусій мілана`,
  н: `нада надежда надія назар назарій наина нанче наркис наталья наталія натан наум наумка небојша невенка неда неделка
неделко неля немир немира ненад неофит нестор нешо никандр никанор никита никифор никодим никодина никола николай
николина никон нина нинель нифонт нонна ніна`,
  о: `огнен огняна оксана октябрина олга олег олександр олександра олексій олелько олена олесь олеся оливер оливера олимпиада
олимпий ольга омелян онуфрий орде орест ореста орина орислава орися орхип оріяна осип остап остромир охрім`,
  п: `павел павле павлина павлинка павло павліна палажка панас панкрат панкратий пантелеймон пантелејмон панфил панче парамон
параскева партениј парфен паскал пауна пахом пелагея пелагија пелагія пенчо перо петар петкана петко петр петра петранка
петре петро пеце пилип пимен писана платон подолян поликарп полина поляна поліна порфирий потап потішана прасковья пров
прокл прокопиј прокофий прохор`,
  р: `раде радим радимир радислав радмила радміла радован радослава раиса ракита ранко ратибор ратимир ратмир рафаила рахела
рахилка раїна раїса рајко рајна регина ризо ристана ристе ристо родион родна родослав родіон роксолан роксолана роман
ромена ромил роса роска ростислав ростислава рубен ружа румена русалина русанка руслан руслана рюрик`,
  с: `сава савва савватий саве савелий саво самоил самсон самуил санде сандра сара сашка сашко светлана светозар святополк
святослав святослава світлана севастьян селиван селиверст семен семибор серафим серафима сергей сергій сигизмунд сидор
сила силантий сильвестр силјан симон симона симјанка синклитикия синьоок слава славе славенка славица славка славко
славолюб славомир славута славчо славјанка слободан слободанка сміяна снежана сніжан сніжана сократ сологуб соломон
соломія сончица соня сотир софе софия софија софон софрон софрониј софія спартак спаса спасе спасена спиридон спиро
споменка србо сребра сребре стале стамена станимир станислав станислава станіслав стево степан стефан стефанија стефанка
стефаній стожар стоилко стоян стојан стојанка стојмен стојмена стојна стојче страте страхил сузана сюзана`,
  т: `таисия тамара танас тарас таска татьяна татјана ташко ташо таїсія твердислав творимир темелко темјана теодор теодора
теодосиј теодосија теофан теофил теофилка терентий тетяна тимофей тимофій тимур тиміш тит тихо тихомир тихон тоде тодор
тодорка томе томислав трајан трајанка трајко трајче трена трендафилка трифон трифун тришо трофим тур`,
  у: `убавка ульян ульяна устим устин устина`,
  ф: `фадей фаина фана фанка фаїна феврония февронія федор федора федосий федот феликс феодосія феоктист феофан ферапонт
филарет филимена филимон филип филипп фирс флорентин флоринка фока фома фортунат фотий фрол фросина фёкла`,
  х: `харалампие харитина харитон харлампий хвалимир хорив христина христијан христо христофор христя`,
  ц: `цара цвета цветан цветанка цветко цеко`,
  ч: `часлав чедо чедомир чеслав чорнота`,
  ш: `шишман`,
  щ: `щастислав щек`,
  э: `эдуард элеонора эмилия эмиль эммануил эраст эрнест эрнст`,
  ю: `ювеналий юлиан юлий юлия юліан юліанна юлія юрий юрій юстина юхим юхима юхимія`,
  я: `яков якуб яна януарий ярема ярина яровид яромил яромир ярополк ярослав ярослава`,
  ѓ: `ѓоко ѓоре ѓорче ѓорѓи ѓурчин ѓурѓа ѓурѓица`,
  є: `євген єремій`,
  ѕ: `ѕвезда ѕвездан ѕвонко`,
  і: `іван іванна ігор ізяслав ілля ілона інна іннеса ірина ірма`,
  ј: `јаворка јагода јадранка јаков јана јане јанка јасна јоаким јован јована јованче јовица јовка јово јозо јонче јордан
јордана јорданка јосиф јулијана`,
  љ: `љуба љубе љубен љубинка љубица љубиша љубомир љупка љупчо`,
  ա: `ալբերտ ալեն ալեքս ալեքսանդր անահիտ անգելինա անդրանիկ անի աննա անուշ աշոտ ավետ արամ արեգ արեն արթուր արիանա արինա արման
արմեն արսեն արտյոմ արփի արևիկ`,
  գ: `գագիկ գայանե գարիկ գոհար գոռ գրիգոր գևորգ`,
  դ: `դանիել դավիթ`,
  ե: `եվա`,
  է: `էդուարդ էլեն էլինա էմիլի էվա էրիկ`,
  լ: `լիա լիանա լիլի լիլիթ լիկա լյուսի լուսինե լևոն`,
  կ: `կարեն կարինա կարինե`,
  հ: `հակոբ համլետ հայկ հասմիկ հարություն հովհաննես`,
  մ: `մանե մարի մարիա մարիամ մարկ մերի միլենա միքայել մհեր մոնթե մոնիկա`,
  յ: `յանա`,
  ն: `նանե նատալի նարե նարեկ նարինե`,
  ռ: `ռաֆայել ռոբերտ ռուբեն ռուզաննա`,
  ս: `սամվել սառա սարգիս սոնա սուսաննա սուրեն սոֆի սոֆյա`,
  վ: `վահե վարդան վիկտորյա`,
  տ: `տաթև տիգրան`,
  א: `אביאל אביב אביבית אביגדור אביגיל אביה אביחי אביטל אבינועם אביעד אבירם אבירן אבישג אבישי אביתר אברהם אבשלום אגם אדווה
אדיר אדל אדם אדר אהבה אהוד אהרון אודיה אודליה אוהד אווה אופיר אופירה אופל אופק אור אורטל אורי אוריאל אוריה אורית אורלי
אורן אושרי אחיה איב איה אייל איילה איילת איל אילון אילן אילנה אילנית אימרי אירית איתי איתם איתמר איתן אלדד אלדר אלה
אלומה אלון אלחי אלחנן אליאב אליאור אליאנה אליאס אליה אליהו אלימלך אלין אלינור אליסף אליענה אלירז אלירן אלישבע אלישיב
אלישמע אלישע אלכס אלכסנדר אלמוג אלעד אלקנה אלרועי אמונה אמור אמיר אמיתי אמנון אנאבל אנה אניעם אסיף אסנת אסף אסתר אפיק
אפריל אפרים אפרת אראל אראלה ארבל ארז ארטיום ארי אריאל אריאלה אריאנה אריה ארייה ארנון ארתור אשד אשל אשר`,
  ב: `בארי בועז בלה בניה בנימין בצלאל בראל ברוך ברי ברית ברק ברקת בתיה`,
  ג: `ג'וי ג'ון גאיה גבריאל גבריאלה גדעון גוון גולן גוני גור גורן גיא גיורא גיל גילי גילת גלבוע גלי גליה גלית גלעד גפן`,
  ד: `דבורה דביר דגן דגנית דוד דולב דור דורון דורין דורית דיאנה דינה דליה דנה דני דניאל דניאלה דנית דפנה דקל דקלה דרור`,
  ה: `הגר הדס הדסה הדר הוד הודיה הילה הלל הראל`,
  ו: `ויויאן ויטה ויקטוריה ולדימיר ורד`,
  ז: `זאב זבולון זהבה זוהר זיו`,
  ח: `חביב חגי חגית חושן חיים חיננית חירות חמוטל חמי חנה חנוך חנית חנן חסד`,
  ט: `טובה טופז טלי טליה טנא`,
  י: `יאיר יאן יגאל יגל ידיד ידידיה יהב יהודה יהודית יהונתן יהורם יהושע יהל יהלום יהלי יואב יואל יובל יוגב יודפת יוחאי יוכבד
יוליה יונית יונת יונתן יוסף יורם יותם יחזקאל ימית ינון יניב יסכה יסמין יעל יעלה יעקב יערה יפה יפית יפעת יפתח יצחק יקיר
ירדן ירון יריב ישי ישראל יששכר`,
  כ: `כוכב כליל כפיר כרם כרמי כרמית כרמל`,
  ל: `לאה לביא לבנה לוטם לוטן לוי לוסי ליאון ליאור ליאורה ליאל ליאם ליאן ליאת ליב ליבי לידור ליה ליהיא ליזה ליטל לילי ליליה
לילך לימור ליעד ליר לירוי לירון לירז לירן לשם`,
  מ: `מאור מאי מאיה מאיר מגי מגל מור מוריה מורן מיה מיטב מיטל מיכאל מיכאלה מיכל מיקה מירן מלאכי מלכה מנחם מנשה מעיין מצדה מרב
מרדכי מריה מרים מרינה משה מתן מתנה מתת`,
  נ: `נאוה נבו נגה נדב נהוראי נוב נוי נויה נועה נועם נופר נורית נחשון נטלי נטע נטעלי ניב נילי נינט ניסן ניצן ניקולס ניר ניתאי
נמרוד נעמה נעמי נפתלי נרי נריה נתיב נתן נתנאל`,
  ס: `סביון סהר סול סופיה סטפן סיגלית סיון סיני סמדר סער ספיר סרגיי סשה סתיו`,
  ע: `עברי עדי עדן עדנה עודד עוז עוזיה עומר עומרי עופר עופרי עידו עידן עיינה עילאי עינב עינת עלי עלמא עלמה עמוס עמיחי עמית
עמליה עמנואל ענבל ענבר ענהאל ענת עפרה עקיבא ערגה ערן`,
  פ: `פלא פלג`,
  צ: `צאלה צבי צדק צוף צופיה צוק צור צחי ציון צליל צמרת`,
  ק: `קורין קורל קטיה קליה קמה קסם קסניה קרן קשת`,
  ר: `ראובן ראם רביב רביד רבקה רגב רויטל רוית רומי רון רונהלי רוני רונית רועי רות רותם רחל ריטה ריי רימון רינת רננה רעות רעי
רפאל`,
  ש: `שאול שבע שגב שגיא שגית שובל שוהם שולמית שונית שושנה שחף שחק שחר שילה שיר שיראל שירה שירז שירי שלהבת שלום שלומי שלומית
שלי שלמה שמאי שמואל שמחה שמעון שמרית שני שקד שקמה שרה שרון שרית`,
  ת: `תאיר תאנה תבור תהילה תום תומר תיאו תכלת תלמה תמיר תמר תמרה תפארת תקווה`,
  آ: `آبان آبتین آتوسا آذر آذرنوش آذین آرا آراه آرتام آرتمن آرتین آرزو آرش آرشام آرمان آرمیتا آرمین آریا آرین آزاده آزرم
آزرمدخت آزیتا آسا آسر آفاق آفر آفره آفرید آفرین آمنہ آنا آناهیتا آنوشا آنیتا آهو آور آونگ آویز آیدا آیدین`,
  أ: `أحمد أركان أسامة أسعد أشرف أكرم أليف أمان أمجد أمير أمين أنس أنيس أوس أيمن`,
  إ: `إسلام إياد إياس إيهاب`,
  ئ: `ئارا ئاراز ئاراس ئارام ئاران ئارزۆك ئارهزوو ئارۆس ئاری ئاریا ئاریاكۆ ئاریان ئاریانا ئاریانزاده ئاریانكۆ ئارین ئارێز ئازا
ئازاد ئازو ئازیز ئازێ ئاسان ئاستیاگ ئاسكه ئاسمان ئاسنگهر ئاسۆ ئاسۆس ئاشتی ئاشنا ئاكار ئاكام ئاكۆ ئاكۆیان ئالان ئالین
ئامان ئامانج ئامهد ئامێز ئانوبانینی ئاههنگ ئاهۆرا ئاوات ئاواد ئاوار ئاواره ئاواز ئاوان ئاودهنگ ئاودهڵ ئاودێر ئاورنگ
ئاونگ ئاوهز ئاوین ئاوێز ئاوێزان ئاوێزه ئاوێن ئاڕاڕات ئاڕۆنا ئاڤار ئاڤێستا ئاڤێستان ئاگا ئاگری ئاگرین ئاڵا ئایار ئهحمهد
ئهختهر ئهردهوان ئهردهڵان ئهرزین ئهرسهلان ئهرسین ئهرژانگ ئهریوان ئهزمهڕ ئهشك ئهفسوس ئهلهند ئهنگێز ئهوراد ئهوین ئهژدهر
ئهژی ئهژین ئهڤداڵ ئهڤرهس ئهڤین ئهڵماس ئومێد ئۆرخان ئۆردو ئیرهم ئیریهن ئیلام ئیلخان ئیلیان ئێزید ئێڵبهگ`,
  ا: `ابراهيم ابراہیم احسن اختر ارد اردشیر اردوان ارسلان ارغوان ارمغان ارنواز اروانه اروي ارژن ارژنگ استر اسفندیار اشکان
اشکبوس افروز افرین افزون افسانه افسون افشین اقدس الدين القاسم الله المقداد امید امیر امیرحسین امیرسینا امین اندام
انوشروان انگیز اهورا اورنگ اوستا اوژن اویس ایاز ایران ایراندخت ایرج ایزدیار ایمان`,
  ب: `بابک باربد بارمان باسل باسم بامداد بامشاد بانو باهۆز باهۆڤ باواجی باوان باپوک باڵا باڵهك بتول بختیار بدر بدران براءة
برانوش بردیا برزو برزوو برزویه برزین بركات برمک برهان بروسك بروسكه بزرگمهر بسام بسيم بشار بلال بلبل بلسم بليغ بنار بناو
بندر بنفشه بهار بهاره بهارک بهتاش بهتین بهختیار بهخشی بهداد بهدرخان بهدیس بهرات بهرام بهراو بهرخ بهرخان بهرخه بهرخۆ
بهرخی بهرزا بهرزان بهرزه بهرزی بهرفین بهرنگ بهرههم بهروز بهزاد بهستۆره بهسۆز بهشاد بهشدار بهفراو بهفره بهفرین بهكار بهكۆ
بهمن بهمۆ بهناز بهنام بهنود بهنوش بهنگین بههات بههار بههره بههرهوهر بههرۆز بههزاد بهههست بههێ بههێز بهيج بهڕۆژ بهڕێز
بهڵێن بهیان بوژان بویان بڕست بڕیار بۆتان بۆكان بۆكورد بۆژین بیتا بیردۆز بین بینار بیژن بیژهن بێخال بێخهم بێخهو بێخود
بێدار بێری بێریوان بێریڤان بێستوون بێكهس بێوار بێگهرد`,
  ت: `تابان تاباندخت تابلۆ تابین تاجی تادوهیبا تارا تاسه تاشان تامان تانیا تاویار تاژدین تاڤان تاڤگه ترانه تروسكه ترێ تكا تميم
تناز تهرزه تهلار تهلان تهمه تهمهن تهمۆ توران توراندخت تورتک تورج توفان توفيق توژال توێشوو تيسير تۆڵه تیر تیشك تیشكان
تیشكۆ تیشۆ تینا تینو`,
  ث: `ثابت`,
  ج: `جابان جابر جاد جاسر جاسم جامین جانۆ جاوید جبريل جبین جریره جریوه جسور جعفر جلال جليل جمال جمان جمشید جمعة جميل جهاد جهان
جهانبخت جهانبخش جهاندار جهاندخت جهانگیر جهزا جههان جواد جوان جوانڕۆ جودی جوهر جووتكار جووتیار جویا جیران جیهان جێگر`,
  ح: `حاتم حاجب حارث حازم حافظ حامد حبيب حدید حذيفة حسام حسان حسن حسني حسنہ حسون حسین حطاب حفصہ حفيظ حكيم حلمي حليم حمدان حمدي
حمزة حمزہ حمودة حميد حمید حمیرہ حهیران حيدرة`,
  خ: `خاك خاكی خالد خامه خان خانان خانزاد خانم خانی خانێ خاوردخت خاوهر خاوهن خاپوور خاڵان خاڵدی خاڵۆ خباب خداداد خدایار خدیجہ
خرم خرمدخت خسرو خشایار خلدون خلود خليل خهبات خهج خهجۆ خهرامان خهرمان خهزان خهزاڵ خهزێ خهسرهو خهمان خهنده خهون خهڵات
خهیاس خواه خورشید خولدا خولیا خومار خوناو خونچه خوێندكار خيري خۆربین خۆرلێر خۆرژین خۆشبین خۆشناو خۆشهویست خۆيبوون خێڵ
خێڵان`,
  د: `دابان داد دادمهر دارا داراب دارهشمانه دارهوان دارۆ داریا دارین داریوش داس داستان داسن داسۆ داكۆ دالان دالیا دانا دانار
دانش دانهر دانوش دانۆ دانیا دانیار دانیال داهات داهێن داور داوهر داوود دایان دایری دخت درسا درهخشان دريد دریا دلارام
دلاوهر دلبر دلبند دلربا دلشاد دلناز دلنواز دلکش دلۆ دلۆڤان دلێر دنیا دهرسیم دهروون دهریا دهستان دهشتی دهشتیوان دهشتێو
دهشنێ دهلال دهوار دهوهن دوانگه دواڕۆژ دورشاسب دولبهر دووربین ديسم دژوار دڵان دڵبرین دڵخواز دڵخۆش دڵدار دڵزار دڵشاد
دڵكورد دڵڤین دڵگاز دڵیار دۆستان دۆستی دیااکو دیاری دیاكۆ دیانوش دیبا دیدار دیدهم دیدهن دیلان دیلمان دینۆ دیوانه دییه
دێبهر دێریاس دێرین دێریڤان دێنی دێوار`,
  ذ: `ذاكر`,
  ر: `رؤوف رائد رائف رابح رابعہ رابو رابین راتب رادبانو رادمان رازبان راسا راسم راسپینا راشد راغب راكان رامتین رامز رامش
رامشگر رامونا رامي رامیار رامیلا رامین راویار راژانه ربيع رتيب رجب رخسار رخشانه رخشنده رخپاک رزق رزمیار رستم رسلان رشاد
رشدي رشيد رضا رضوان رعد رفيع رفيق ركان رمزي رمضان رنيم رهام رهوێن رهی روبینا روبینہ رودابه روزبه روزینہ روشنک روناک رویا
رياض ريان ريم رژینا رکسانا ریبار رێژنە`,
  ز: `زاخۆ زاد زادبخت زادماسب زارا زارۆ زاری زال زامبیا زامدار زاموا زانا زانكۆ زانوهر زانیار زاهر زاوا زاگرۆز زاگرۆس زردشت
زرنگار زری زریان زرین زرینه زمانه زمناكۆ زنار زهبوون زهردهشت زهرێ زهند زهنوێر زهنگهنه زههاو زهیتۆ زونا زياد زيدون زين
زۆراب زۆزك زیبا زیبار زیرهك زیلان زیما زین زینب زینو زیوین زێد زێڕۆ زێڕیڤان`,
  س: `سارا ساركان سارنگ ساره ساريا سارک سارۆ سارین سازان سازۆ ساسان ساغر سالار سالم سام سامان ساماڵ سامح سامر سامي سان سانا
ساناز سانۆ سانیار ساهی ساو ساوا ساوان ساویز ساوێن ساڕێژ ساڤۆ ساینا سایه ستاره ستی ستێر سجاد سراج سرافراز سرحان سرمد سرور
سروش سروه سريج سزان سعد سعيد سعید سفيان سلامة سلمان سليم سلیڤان سلێڤان سماح سمكۆ سمير سمیار سمیرا سمیه سنبله سنوور سهراب
سهرباز سهربهخۆ سهربهست سهرخێڵ سهردهشت سهردهم سهرسهنگ سهركان سهركهوت سهركۆ سهرمهد سهرمهست سهرناس سهره سهرههنگ سهرهۆز
سهروان سهروهر سهرپهل سهرۆ سهرۆك سهریاز سهریاس سهفین سهما سهمان سهنار سهناریا سهند سهنگهر سهنگین سهههند سههین سهوار سهوزه
سهيل سهگرمه سهیدا سهیدۆ سهیران سهیل سهیوان سواره سوارچاك سوبا سوبار سودابه سوركێو سورن سورنا سوری سوریاش سورێن سوزان
سوزه سوسن سولان سولماز سومار سوپا سوپار سوگند سيف سپنتا سپند سپهر سپهرداد سپید سپیدار سپیده سۆران سۆز سۆزان سۆزدار سۆكار
سۆلا سۆلاڤ سۆلین سۆما سۆمان سیامهند سیامک سیاوش سیبوبه سیدۆ سیروان سیرین سیف سیلۆنا سیما سیمدخت سیمین سینا سینه سیپان
سیڤهر سێبهر سێوان سێوه`,
  ش: `شاباز شاتو شاجوان شاخان شاخه شاخهوان شاخۆ شاخی شاد شادمان شادمهر شادي شادڵ شادۆ شادی شاران شارهزوور شاروخ شارۆ شازاد
شازاده شاسۆ شاكار شاكر شاكهل شاكۆ شالیار شانۆ شانۆكار شاهدخت شاهرخ شاهپور شاهۆ شاهین شاهیندخت شاوین شاپرک شاڵاو شایان
شایسته شایهن شباهنگ شبدیز شبنم شراره شرمین شروین شريف شعبان شفيع شفيق شفیع شكري شكيب شلێر شمس شمشاد شمیلا شمین شنروێ شنه
شنهبا شنگار شنگال شنۆ شهاب شهبار شهباز شهبال شهبهنگ شهداد شهده شهدهلار شهرآرا شهرام شهربانو شهرزاد شهرمین شهرناز شهرنوش
شهره شهرهفخان شهروز شهریار شهلا شهم شهمام شهماڵ شهمدین شهمزین شهمه شهمۆ شهمیله شهمێران شهن شهنكار شهنواز شهنگ شهنگه
شهنیا شههلا شههێن شهوبۆ شهپاڵ شهپر شهپۆل شهڵماسه شهیدا شهین شوان شوانكار شوانه شورانگیز شوری شوقي شڤان شکفته شکوفه شکوه
شہناز شۆخ شۆخان شۆشمێ شۆڕش شۆڕشگێر شۆڕهسوار شیبا شیدا شیده شیراز شیردل شیرزاد شیرنگ شیرو شیروان شیروانه شیرین شیلا شیلان
شیلۆ شیما شینا شیوا شێر شێرزاد شێره شێروان شێرۆ شێواز شێوه`,
  ص: `صابر صادق صبحي صبري صخر صداح صدرا صدقي صفوان صقر صلاح صمد صهيب`,
  ض: `ضياء`,
  ط: `طارق طاهر طلال طهماسب طهمورث طوس طوطی طيب`,
  ظ: `ظافر`,
  ع: `عادل عارف عاشور عاصم عاصي عاطف عامر عایشہ عباس عبد عبداللہ عثمان عجمي عدلان عدلي عدنان عدي عرفات عرفان عزام عزمي عزيز
عطا عطية عفيف علاء علوي على علي علی علیرضا عمائم عماد عمار عمر عمران عمیر عنود عورفۆ عوضية عياض`,
  غ: `غازي غانم غزاله غسان غفار غنچه غهزاڵ غهزێ غهمبار غهمگین غوغا غيث`,
  ف: `فؤاد فائز فاتێ فاخر فادي فارس فاروق فاضل فاطمه فاكر فتاح فتانه فتحي فخري فدا فراز فراس فرامرز فرانک فراهان فربار فربد
فربغ فرج فرجاد فرحات فرخ فرداد فردیس فرزاد فرزام فرزان فرزانه فرزین فرشاد فرشته فرشید فرمان فرمیسك فرناز فرنود فرنوش
فرنگیس فرنیا فرهاد فرهنگ فرهود فروتن فرود فروز فروزان فروزش فروزنده فروغ فريد فرگام فرہان فرۆ فریاد فریبا فریبرز فرید
فریدخت فریدون فریشته فریمان فریماه فرین فریناز فرینوش فریوان فریوش فریڤان فضل فضيل فكري فهد فهرمان فهرهاد فهرههنگ
فهرهیدوون فهریاد فهمي فواز فوزي فيصل فیروز فیروزه`,
  ق: `قابوس قارهمان قاسم قباد قدري قدسی قهندیل قوباد قيس`,
  ك: `كابان كارا كاردا كارداكا كاردۆ كاردۆخ كارزان كارمهند كاروان كارژین كارۆ كاریا كازیوه كاسان كاشۆ كاظم كافێ كاكل كاكۆ
كاكۆڵ كامكار كامل كامهران كامهلا كامیار كامیاران كانگا كانی كانیاو كاوان كاوس كاوه كاوێس كاژاو كاژیك كاڵا كاڵزۆ كاڵی كرم
كریڤ كریڤان كرێكار كمال كهتان كهمهند كهنار كهوان كهویار كهوێ كهژ كهژان كهژاڵ كهڤین كهیخوسرهو كورد كوردان كوردستان كورده
كوردهوان كوردۆ كوردۆس كوردۆنیا كوردی كوردین كوێستان كچان كۆسار كۆشش كۆشهن كۆشین كۆمار كۆچهر كۆڕهك كۆڕهو كۆژان كۆژهن
كۆڤان كۆیار كیاكسار كیشوهر كیژان كیژێ كێوبین`,
  ل: `لاجین لادن لادێ لارا لارین لاز لازۆ لازیان لاس لالش لاله لالهزار لالۆ لانه لانۆ لانیا لاهۆ لاوباخ لاوزهند لاوك لاوكۆ
لاولاو لاوه لاوچاك لاوێن لاڤه لاڤۆ لاڤین لبخند لبيب لطفي لقا لقاء لهراسب لهرێ لهزگین لهنجه لهنده لهنیا لهنێ لهیل لهیلێ
لوتكه لومانا ليث لڤین لۆكه لۆلۆ لۆنا لۆژین لۆڤان لیدیا لیسا لیمۆ لیڤا لێزان لێهات`,
  م: `مأمون مؤمن مؤنس ماجد ماد مادای مادۆ مارال ماری مازن مازیار ماكوان ماكۆ ماكۆسان مامهسان مامک مامۆ مانا ماندانا مانو مانوش
مانۆ مانی مانیا ماه ماهان ماهاندخت ماهدخت ماهرخ ماهزاد ماهور ماهچهر ماوا ماوان ماچۆ ماژین ماڤین ماکان ماڵبات مبارك مبروك
مجاهد مجد مجدي مجيد مجید محجوب محدثه محرز محسن محفوظ محمد محمدرضا محمود مختار مخلص مراد مرتضى مردآویز مرداس مرزبان مرزوق
مرسي مرشد مرعي مرمر مرواری مروارید مروان مریم مزدک مستان مستانه مستعين مسعد مسعود مسود مشال مشكۆ مشکاندخت مشکناز مشکین
مصطفى مصعب مصلح مطيع معاذ معتز معز معين مفتاح مقداد ملیسا ملیکا ممتاز ممدوح منایل منتصر منذر منصف منصور منعم منوچهر منيب
منير منیژه مهبانو مهبد مهبهست مهتاب مهتۆ مهتین مهتینا مهحوی مهدي مهدی مهدیار مهدیس مهر مهرآب مهراد مهرام مهران مهراندخت
مهراندیش مهرانفر مهرانگیز مهرد مهرداد مهردان مهرزاده مهرزان مهرزه مهرناز مهرنوش مهرنکار مهرنیا مهروز مهروێ مهری مهریار
مهریوان مهزدا مهزن مهسا مهست مهستان مهستوره مهستی مهشاد مهشخهڵ مهشید مهغدید مهكۆ مهلان مهلۆ مهلین مهلێ مهم مهملی مهمۆ
مهناز مهنام مهند مهندان مهندانه مهنوش مهنێ مههاباد مههۆ مههێن مهوش مهولهوی مهيب مهڵۆ مهیار مهیرۆ مهین موكری موكریان
ميلان مژده مژگان میتان میترا میخک میدیا میر میراكۆ میران میرخاس میرداد میرزا میركۆ میروان میلاد مینا مینو مینودخت
میهرهبان`,
  ن: `ناجح ناجي نادر نارا نارین ناز نازبانو نازدار نازفر نازلی نازناز نازنین نازه نازهنین نازپرور نازچهر نازی نازیار نازیدخت
نازیل نازیله نازیلێ نازێ ناسك ناسكه ناصح ناصر ناصف ناظم نافع نالی نالیا نالین نامدار نامور نامۆ ناهید ناهیده ناوا ناوان
ناڤین نبيل نجيب ندا نديم نرسی نرمک نرمین نرگس نریمان نزار نزيه نسار نسترن نسرین نسيم نصحي نصر نضال نعمان نعيم نمه نهاد
نهبهرد نهبهز نهخشه نهخشین نهخچهوان نهرمین نهریمان نهسرین نهشمیل نهغهده نهكهرۆز نهمام نهمر نهوا نهواز نهوبهش نهوبههار
نهورۆز نهوزاد نهوڕهس نهژین نوا نوخشه نور نوري نوش نوشا نوشدخت نوشروان نوشفر نوشناز نوشین نوف نوفل نوید نوین نوێخواز
نوێكار نوێیار نڤین نکیسا نگار نگاره نگارین نگین نۆشان نیاز نیان نیشا نیشتیمان نیلوفر نیما نیک نیکداد نیکدخت نیکدل نیکزاد
نیگار`,
  ه: `هادی هارپاك هاشم هامنۆ هانا هاندهر هاني هانیه هاوار هاوبیر هاوتا هاوخوان هاودهم هاودهنگ هاودیان هاوكار هاوكورد هاومهند
هاوناز هاوڕا هاوڕاز هاوڕێ هاوژیر هاوژین هاژان هاژه هاژۆ هاژین هخامنش هرمز هستی هشام هلیا هما همادخت همایون همدم همراز
همراه هنگامه ههتاو ههرد ههردهم ههردهوان ههردهڤان ههردی ههردین ههرزه ههرمان ههرمێ ههرهس ههرژین ههرێز ههرێم ههست ههستی
ههستیار ههمهدان ههموار ههمین ههنار ههندرین ههنیسك ههوار ههواڵ ههور ههوراز ههورامان ههوری ههوێن ههژار ههژان ههژدهر ههژیر
ههژین ههژێن ههڤاڵ ههڤین ههڵاڵه ههڵبهست ههڵكهوت ههڵوێست ههڵگورد ههڵۆ ههڵێن هوتن هور هورتاش هورداد هوردخت هورزاد هورمند
هوروش هورچهر هوشنگ هوشیار هومان هومن هونام هونهر هویدا هيثم هيكل هژیر هۆبه هۆرام هۆره هۆری هۆرین هۆز هۆزان هۆزانهوان
هۆزه هۆشمهند هۆشهنگ هۆشین هۆكار هۆمهر هۆنهر هۆنیا هۆژان هۆژین هۆڤار هۆڤان هۆگر هیتاسب هیران هیربد هیرمند هیزل هیما هیوا
هیوار هیژا هێدی هێرش هێلان هێلن هێما هێمن هێڤی`,
  و: `وائل واصف وامق وجدي وحید وديع ورجاوند وردہ ورشه وریا وسام وسيم وسیم وشمگیر وصفي وليد ولید وهرز وهرزیر وهسان وهسودان وهشت
وهشتی وهیس وهیسی وڵات ویدا ویس ویشتاسب ویگن وێنا`,
  ي: `ياسر ياسين يافع يامن يحيى`,
  پ: `پاداشت پاراو پارسا پارمیس پاریا پاسار پاكۆ پاكیزه پانته پايز پاکان پاکتن پاکدخت پاڵه پدرام پرتو پردیس پرستو پرشنگ پرناز
پرنیا پرنیان پرهام پروانه پرویز پروین پرژه پری پریا پریدخت پریسا پریناز پریوش پریچهر پشتیوان پشكۆ پشنگ پهخشان پهرست
پهروا پهروانه پهروهر پهروهرد پهروین پهرژین پهرۆش پهری پهریا پهریخان پهریزاد پهریناز پهرێز پهسار پهسهند پهشێو پهنهان
پهپوله پهیام پهیمان پهیوهست پهیوهند پوران پوراندخت پوریا پولاد پونه پوپک پویا پژمان پژوا پگاه پۆڵا پۆڵاين پیام پیروز
پیرۆ پیرۆت پیرۆز پیمان پێشمهرگه پێشهنگ پێشهوا پێشین پێڕش`,
  چ: `چابک چالاك چالاک چاوش چاوكاڵ چاومهست چاوڕهش چاوگهش چاپك چرا چرۆ چنار چنوور چهر چهرزاد چهكۆ چهمان چهمانه چهمهن چوبین
چورچرا چکاوک چۆمان چۆپی چیا چیاوار چیاڤان چیمهن چینه`,
  ڕ: `ڕابهر ڕازناو ڕازڤان ڕازین ڕاسان ڕاستبین ڕاستكار ڕاستی ڕامان ڕامتهن ڕامیار ڕاهۆز ڕاوهن ڕاوێژ ڕاپهڕین ڕاژ ڕاژان ڕاژه ڕاڤین
ڕاڤێن ڕزگار ڕند ڕهزان ڕهزێ ڕهشۆ ڕهنج ڕهنجدهر ڕهنجه ڕهنجۆ ڕهند ڕهنده ڕهندۆ ڕهنوو ڕههبهر ڕههێڵ ڕههێڵه ڕهو ڕهوا ڕهوشت
ڕهوشهن ڕهوهز ڕهوهند ڕهوین ڕهڤین ڕهڤێن ڕهگهز ڕوانین ڕوكهن ڕووبار ڕووخۆش ڕوون ڕووناكبیر ڕووپاك ڕوویار ڕۆز ڕۆزا ڕۆستهم
ڕۆشار ڕۆشنا ڕۆنیا ڕۆهات ڕۆژ ڕۆژا ڕۆژان ڕۆژاڤ ڕۆژبین ڕۆژهڤ ڕۆژڤان ڕۆژگار ڕۆژین ڕۆژێ ڕۆڤان ڕێبهر ڕێبوار ڕێبین ڕێحان ڕێحانه
ڕێزان ڕێسا ڕێكار ڕێكخهر ڕێناس ڕێنوار ڕێواس ڕێوان ڕێچكه ڕێژوان ڕێگا`,
  ژ: `ژارۆ ژالان ژاله ژاڵه ژهنیار ژهنین ژوان ژیار ژیان ژیر ژیران ژیرۆ ژیلا ژیله ژیلهمۆ ژیلۆ ژین ژینا ژیناو ژینۆ ژیوار`,
  ڤ: `ڤارونا ڤارین ڤالان ڤالیا ڤالینا ڤانا ڤانان ڤانیا ڤيان ڤین ڤینۆس`,
  ک: `کابان کابوک کارا کاراکو کارو کامبخت کامبخش کامبیز کامجو کامدین کامران کامراوا کامنوش کامک کامیار کانیار کاوه کاووس
کتایون کرشمه کسرا کسری کلاله کمال کمبوجیه کهبد کهرام کهزاد کوشا کیارش کیان کیانا کیاندخت کیانوش کیانچهر کیاوش کیخسرو
کیقباد کیمیا کیهان کیهانه کیوان کیومرث کیکاووس`,
  گ: `گابار گازێ گاڤان گرد گردان گرشا گرشاسب گرشین گرگین گزل گزنگ گشتاسب گشسب گلاره گلاله گلاویز گلباد گلبار گلبام گلبان
گلبانو گلبرگ گلبهار گلبو گلبیز گلدخت گلدیس گلربا گلرخ گلرنگ گلرو گلریز گلزاد گلزار گلسا گلشن گلشید گلنار گلناز گلنسا
گلنواز گلنوش گلپاره گلپر گلپری گلپوش گلچین گلی گمۆ گهر گهرده گهردوون گهردی گهرمیان گهرمێن گهزۆ گهزیزه گهشاو گهشاوه
گهشبیر گهشبین گهشت گهلان گهلاوێژ گهلۆ گهنجۆ گهنم گهوههرێ گهڵا گودرز گورد گورده گوردۆ گوروون گوماتو گوندی گوهر گوڵئهندام
گوڵان گوڵاڵه گوڵبهند گوڵبههار گوڵزار گوڵشهن گوڵه گوڵهباخ گوڵچین گوڵژین گوڵی گۆتی گۆران گۆرانی گۆنا گۆڤهند گۆیژ گۆیژه
گیابهند گیتی گیسو گیلدا گیو گێلاس`,
  ی: `یاخی یاد یاداشت یادوهر یادگار یادۆ یار یارا یارسان یاره یارۆ یاسا یاسمن یاسین یاشار یانۆ یاور یاوهر یاپل یزدان یهزدانشێر
یهزدین یهزید یهسنا یوشیتا یگانه`,
  अ: `अजिता अमित अमिता अमृत अर्जित अश्मी अस्मिता`,
  आ: `आरव`,
  क: `कृष्ण`,
  ख: `खेम`,
  ग: `गगन गणेश`,
  द: `दीपिका दीपेन्द्र`,
  न: `नविन निकिता निरज निश्चल`,
  प: `पदम पूजा पूर्ण प्रकाश प्रबिन प्रशान्त प्रेम`,
  ब: `बिना बुद्ध`,
  म: `मनिषा`,
  र: `रजिना रञ्जन रत्न राकेश राजु राजेन्द्र`,
  ल: `लक्ष्मी`,
  व: `विकास विजय विवेक विशाल विष्णु`,
  श: `शिरिषा शिल्पा शृष्टि`,
  स: `सञ्जय सन्तोष सन्दीप सरिता सागर सिद्धार्थ सुनिता सुभाष सुमित सुशान्त सुसन सूरज`,
  ა: `აგული აგუნა ადოლა ავთანდილ ავთო აკაკი აკო ალეკო ალექსანდრე ალექსი ალიო ამირან ანა ანანო ანზორ ანნა ანუკა ანუკი არჩილ
ასკილა ასლანაზ აჩიკო`,
  ბ: `ბადრი ბაია ბარბარე ბაქარ ბაჩა ბაჩანა ბაჭუა ბაჭუკი ბახვა ბელა ბერა ბერდია ბესიკ ბესო ბექა ბიძინა ბიჭიკო ბოჩია ბოცო ბროლა
ბუბუ ბუდუ ბუხუტი`,
  გ: `გაგა გაგი გახა გეგა გეგი გედია გელა გენადი გვადი გვანცა გვანჯი გვიტია გვრიტა გია გიგა გიგი გიგილო გიგლა გიგოლი გივი
გივიკო გიორგი გოგი გოგიტა გოგიჩა გოგოთურ გოგოლა გოდერძი გოლა გოჩა გრიგოლ გუგა გუგუ გუგულა გუგული გუგუნა გუკა გულარისა
გულვარდი გულვარდისა გულთამზე გულია გულიკო გულისა გულნარა გურამ`,
  დ: `დავით დალი დარეჯან დიანა დიმიტრი დოდო დუტუ`,
  ე: `ეთერ ეთო ეკა ეკატერინე ელგუჯა ელენა ელენე ელზა ელიკო ელისო ემზარ ეშხა`,
  ვ: `ვალენტინა ვალერი ვანო ვაჟა ვარდო ვარსკვლავისა ვასიკო ვასილ ვატო ვახო ვახტანგ ვენერა ვერა ვერიკო`,
  ზ: `ზაზა ზაირა ზაურ ზეზვა ზვიად ზინა ზოია ზუკა ზურა ზურაბ ზურია ზურიკო`,
  თ: `თაზო თათა თათია თათული თაია თაკო თალიკო თამაზ თამარ თამარა თამთა თამთიკე თამი თამილა თამრიკო თამრო თამუნა თამჩო თანანა
თანდილა თაყა თეა თებრონე თეიმურაზ თემურ თენგიზ თენგო თეონა თიკა თიკო თიკუნა თინა თინათინ თინიკო თმაგიშერა თორნიკე თუთა
თუთია`,
  ი: `იათამზე იამზე ივანე ივერი ივქირიონ იზოლდა ილია ილიკო იმედა ინგა იოსებ ირაკლი ირინა ირინე ირინკა ირმა იური`,
  კ: `კაკო კალე კატო კახა კახაბერ კეკელა კესანე კესო კვირია კიტა კობა კოკა კონსტანტინე კოსტა კოტე კუკური`,
  ლ: `ლადო ლალი ლამაზა ლამარა ლამზირა ლაშა ლევან ლეილა ლელა ლენა ლერწამისა ლექსო ლია ლიანა ლიზა ლიზიკო ლილე ლილი ლილიკო ლომია
ლუიზა`,
  მ: `მაგული მადონა მათიკო მაია მაიკო მაისა მაკა მაკო მაკუნა მალხაზ მამამზე მამია მამისა მამისთვალი მამისიმედი მამუკა მამულა
მანანა მანჩო მარადი მარი მარია მარიამი მარიკა მარინა მარინე მარიტა მაყვალა მაშიკო მაშო მაცაცო მგელია მგელიკა მედეა
მეკაშო მელანო მერაბ მერი მეტია მზაღო მზევინარ მზეთამზე მზეთვალა მზეონა მზექალა მზეხა მზეხათუნი მზია მზირა მზისადარ
მზისთანადარი მზიულა მთვარისა მინდია მიშა მიშიკო მიხეილ მნათობი მნათობისა მოგელი მონავარდისა მურმან მუხრან`,
  ნ: `ნაზი ნაზიკო ნათელა ნათია ნაირა ნანა ნანი ნანიკო ნანუკა ნანული ნარგიზი ნასყიდა ნატალია ნატო ნელი ნენე ნესტან ნია ნიაკო
ნიკა ნიკოლოზ ნინა ნინაკა ნინი ნინიკო ნინო ნინუკა ნინუცა ნოდარ ნოდო ნონა ნორა ნუგზარ ნუგო ნუკა ნუკი ნუკრი ნუნუ ნუნუკა
ნუცა ნუცი`,
  ო: `ოთარ ოთია ოთო ომარ ორბელ ოტია ოქროპირ`,
  პ: `პაატა პაპუნა პატარკაცი პატარქალი პეპელა პირვარდისა პირიმზე`,
  ჟ: `ჟამიერა ჟამიტა ჟამუტა ჟუჟუნა`,
  რ: `რამაზ რევაზ რეზი რეზო როზა რომან რუსკა რუსუდან`,
  ს: `საბა სალი სალომე სანათა სანდრო სერგო სესია სეხნია სვეტლანა სიხარულა სოსო სოფიკო სოფიო სოფო სულა სულიკო`,
  ტ: `ტარიელ ტასიკო ტასო ტატიანა ტატო ტეტია ტურია`,
  უ: `უმანკო უტა უჩა`,
  ფ: `ფაქიზო ფაცია ფეფელა ფეფენა ფეფიკო ფეფო ფოსო ფოფო`,
  ქ: `ქაბატო ქავთარი ქალია ქართლოს ქეთათო ქეთევან ქეთი ქეთინო ქეთო ქველი ქიტესა ქიშვარდი ქობული ქრისტესია ქტისტეფორე ქურციკა`,
  ღ: `ღარიბა ღვთისავარი ღვთისია ღვთისო ღვინია ღუღუნა`,
  ყ: `ყაითამზა ყაყიტა ყვარყვარე ყიასა`,
  შ: `შაბური შაკო შალვა შალიკო შანშე შარია შაქარა შაქრო შოთა შორენა შოშია შუქია`,
  ჩ: `ჩიორა ჩიტო ჩოყოლა`,
  ც: `ცაგო ცაგული ცანგალა ცარო ცაცა ცაცო ციალა ციკო ცინარა ცირა ცისანა ცისია ცისკარა ცისკარი ცისმარა ცისმარი ციური ციცი ციცია
ციცინო ცოტნე ცოქალა ცუცა ცხვარი`,
  ძ: `ძაბული ძამისა ძაღინა ძიძია`,
  წ: `წათე წყალობა`,
  ჭ: `ჭაბუკა ჭიაბერ ჭიკჭიკა ჭიჭია ჭიჭიკო ჭოლა`,
  ხ: `ხათუნა ხარება ხატია ხახულა ხახუტა ხეჩუა ხვიჩა ხიზანა ხირხელა ხობელასი ხოხია ხოხიტა ხუტა ხუცია`,
  ჯ: `ჯაბა ჯავახი ჯარჯი ჯემალ ჯონდო ჯოტო ჯუბი ჯულიეტა ჯუმბერ`,
  ჰ: `ჰამლეტ`,
};

/** Family names of Chinese, Japanese and Korean, which stand first and without a space. From the same tables, and others that are common. */
export const FAMILY_NAMES = `一色 丁 万 三上 三井 三代 三原 三品 三好 三宅 三島 三木 三村 三枝 三森 三橋 三沢 三浦 三澤 三田 三谷 三輪 上原 上地 上官 上山 上杉 上村 上条 上林 上田 上野 下地 下川 下村 下田 与田 与那嶺 丑 丘 丛
东方 东郭 严 中井 中原 中尾 中居 中山 中岡 中島 中嶋 中川 中本 中村 中林 中沢 中津 中澤 中田 中西 中谷 中里 中野 丰 丸山 丸岡 丸田 丹羽 丹野 久保 久保田 久米 久野 乐 乔 乗松 习 亀井 亀山 亀田 二宮
二村 二階堂 于 云 五十嵐 五味 井 井上 井出 井原 井口 井川 井手 仇 今井 今村 今泉 今西 今野 付 仙波 仝 令狐 仲 仲宗根 仲村 仲田 任 伊東 伊藤 伍 伏 会田 佐々木 佐久間 佐伯 佐川 佐田 佐竹 佐藤 佐野
何 佘 余 作田 佟 來 依田 侯 保 保坂 俞 信田 倉持 倉田 倪 傅 储 僧 儲 元 元木 児島 児玉 党 入江 全 八島 八木 八木沢 八田 公冶 公孙 公孫 六車 兰 关 兵藤 兼子 冀 内山 内木 内村 内海 内田 内藤
内野 冉 冒 农 冨永 冨田 冯 冷 冼 凌 凤 出口 刁 刑 刘 別府 利 前原 前島 前川 前田 前野 劉 加納 加藤 加賀 勝又 勝山 勝田 包 北原 北山 北島 北川 北村 北条 北沢 北田 北野 匡 区 區 千田 千葉 千野
半田 华 卓 单 南 南宫 南宮 南野 卜 卞 占 卢 卫 卿 厉 原 原口 原島 原田 厲 及川 叢 古 古屋 古山 古川 古市 古沢 古澤 古田 古谷 古賀 古野 台 史 叶 司 司徒 司馬 司马 吉 吉井 吉住 吉原 吉富 吉岡
吉川 吉成 吉本 吉村 吉松 吉武 吉永 吉沢 吉澤 吉田 吉見 吉野 名倉 名取 向 向井 吕 君島 吳 吴 呂 周 呼延 和 和久井 和気 和田 品川 唐 商 喜多 喜屋武 喬 單 喻 嚴 国 国分 國 園田 土井 土居 土屋 土方
土田 土肥 坂上 坂下 坂井 坂口 坂本 坂東 坂田 城戸 城間 堀 堀井 堀内 堀口 堀川 堀江 堀田 堀越 堤 堯 塗 塚原 塚本 塚田 塚越 塩川 塩田 塩見 塩谷 塩野 増井 増山 増田 夏 夏侯 多田 大久保 大内 大前 大原
大友 大和田 大坪 大城 大場 大塚 大山 大島 大崎 大川 大平 大庭 大木 大村 大森 大槻 大橋 大池 大沢 大河原 大澤 大田 大矢 大石 大竹 大西 大谷 大野 天野 太史 太田 夹 奈良 奚 奥山 奥村 奥田 奥野 奧村
奧田 妙見 姚 姜 姬 娄 婁 孔 孙 孟 季 孫 宁 宇 宇佐美 宇文 宇都宮 宇野 守屋 安 安井 安川 安東 安田 安藤 安西 安達 安部 宋 完顏 完颜 宍戸 宗 宗像 官 室井 宫 宮 宮下 宮内 宮原 宮地 宮坂 宮城 宮尾
宮島 宮崎 宮川 宮木 宮本 宮沢 宮澤 宮田 宮脇 宮里 宮野 宿 寇 富山 富岡 富樫 富永 富田 寧 寺井 寺尾 寺島 寺本 寺沢 寺田 寺西 封 尉 尉迟 尉遲 小倉 小出 小原 小坂 小室 小山 小島 小川 小幡 小方 小暮
小木曽 小杉 小松 小林 小柳 小森 小池 小沢 小泉 小澤 小田 小田切 小笠原 小西 小谷 小野 小野寺 尚 尤 尧 尹 尾上 尾崎 尾形 尾関 屈 屠 山上 山下 山中 山元 山内 山口 山名 山城 山岡 山岸 山崎 山川 山形
山木 山本 山村 山根 山瀬 山田 山県 山科 山谷 山路 山辺 山部 山野 山際 岑 岡 岡山 岡崎 岡本 岡村 岡林 岡田 岡部 岡野 岩下 岩井 岩崎 岩本 岩村 岩永 岩渕 岩瀬 岩田 岩間 岳 岸 岸川 岸本 岸田 島崎 島本
島村 島津 島田 島袋 崔 嶋田 川上 川井 川原 川又 川口 川合 川名 川島 川崎 川嶋 川本 川村 川瀬 川田 川畑 川端 川西 川越 川野 工藤 左 巩 巫 巴 市原 市川 市村 市橋 师 師 席 常 平 平井 平原 平塚 平尾
平山 平岡 平川 平本 平松 平林 平沢 平澤 平田 平良 平賀 平野 年 広井 広瀬 広田 庄 庄司 庄子 庄野 应 庞 康 廉 廖 弓削 弘中 张 張 張簡 強 强 当麻 彭 後藤 徐 御園 徳山 徳永 徳田 志村 志賀 恩田 慕容
應 戈 成 成瀬 成田 战 戚 戰 戴 戸塚 戸田 房 扇谷 手塚 扬 折原 押田 揚 揭 敖 文 斉藤 斎木 斎藤 新井 新倉 新垣 新田 新美 新藤 新谷 方 於 施 日下 日下部 日野 日高 早坂 早川 早野 时 昌 明 易 星
星川 星田 星野 晁 時 晉 晋 晏 景 暢 曲 曹 曽我 曽根 曾 曾根 最上 有田 有馬 服部 望月 朝倉 木 木下 木内 木原 木戸 木暮 木本 木村 木田 末永 本多 本山 本庄 本木 本橋 本田 本郷 本間 朱 杉原 杉山
杉岡 杉本 杉村 杉浦 杉田 杉野 李 村上 村中 村井 村山 村岡 村川 村木 村松 村瀬 村田 杜 来 杨 東 東山 東方 東海林 東郭 東野 松下 松井 松元 松原 松宮 松尾 松山 松岡 松島 松崎 松嶋 松川 松木 松本 松村
松林 松永 松沢 松浦 松澤 松田 松野 板倉 板垣 板東 林 林田 柏 柏木 染田 染谷 查 柯 柳 柳下 柳原 柳川 柳沢 柳澤 柳瀬 柳田 柴 柴崎 柴田 柿沼 栗 栗原 栗山 栗林 栗田 根岸 根本 栾 桂 桐山 桑 桑原 桑田
桑野 桜井 桜田 梁 梅 梅原 梅本 梅村 梅田 梶原 棟方 森 森下 森井 森山 森岡 森崎 森川 森本 森田 植木 植村 植松 植田 楊 楚 榊原 榎本 樂 樊 樋口 権藤 横井 横尾 横山 横川 横田 橋口 橋本 橋爪 橋田 櫻井
欒 欧 欧阳 歐 歐陽 正木 武 武井 武内 武山 武田 武石 武者 武藤 段 殷 母 比嘉 毕 毛 水 水口 水田 水谷 水野 永井 永山 永岡 永島 永沢 永瀬 永田 永野 江 江口 江崎 江川 江藤 池 池上 池内 池田 池谷 汤
汪 沈 沙 沢井 沢村 沢田 河上 河内 河原 河合 河本 河村 河田 河西 河野 油井 沼田 泉 波多野 津田 洪 浅井 浅川 浅田 浅見 浅野 浜口 浜崎 浜田 浜野 浦田 浦野 海老原 涂 深沢 深澤 深田 深谷 淳于 清水 清田
渋沢 渋谷 渡会 渡瀬 渡辺 渡邉 渡邊 渡部 温 游 湯 湯川 湯浅 溝上 溝口 溫 滕 滝口 滝川 滝沢 潘 澁谷 澤村 澤田 澹台 澹臺 濮阳 濮陽 濱口 濱田 瀧本 瀬川 瀬戸 灰谷 焦 照屋 熊 熊谷 燕 片山 片岡 片桐 牛
牟 牧田 牧野 犬飼 狩野 独孤 猿渡 獨孤 玉井 玉城 玉木 王 甄 甘 田 田上 田中 田丸 田代 田原 田口 田宮 田島 田崎 田川 田所 田村 田淵 田畑 田端 田辺 由良 甲斐 申 申屠 町田 畅 畑中 畠山 畢 番場 白
白井 白川 白石 白鳥 百瀬 百里 皆川 皇甫 皮 盖 盛 盧 目黒 相 相川 相沢 相澤 相田 相馬 真田 真野 真鍋 瞿 矢口 矢島 矢部 矢野 知念 石 石丸 石井 石原 石塚 石山 石崎 石川 石本 石橋 石渡 石田 石野 石黒
砂川 磯部 磯野 祁 祝 神山 神崎 神田 神谷 福井 福原 福地 福山 福岡 福島 福本 福永 福沢 福田 秋元 秋山 秋本 秋田 秋葉 秦 程 稲垣 稲田 稲葉 稽 穆 窦 窪田 竇 立川 立石 立花 章 童 端木 竹下 竹中 竹内
竹原 竹山 竹本 竹村 竹沢 竹田 竺 笠井 笠原 符 笹原 笹川 筒井 简 管 範 篠原 篠崎 篠田 簡 米 米山 米沢 米田 粘 粟 粟野 糜 紀 納蘭 細川 細田 細谷 細野 結城 綿貫 緒方 練 纪 纳兰 练 罗 羅 羽田 羽鳥
翁 習 翟 耿 聂 聞 聶 肖 肥田 胡 胥 脇坂 脇田 臧 臼井 舒 船木 船橋 船越 艾 芝田 芦 花 花岡 花田 芳賀 苍 苏 苑 苗 苟 若山 若月 若杉 若松 若林 茂木 范 范姜 荆 草野 荊 荒井 荒川 荒木 荻原 荻野
莊 莫 菅 菅原 菅沼 菅田 菅谷 菅野 菊地 菊池 華 菱田 萧 萩原 萩野 萬 落合 葉 葛 董 蒋 蒙 蒲 蓋 蓑田 蓝 蓮見 蔡 蔣 蔺 蕭 薄 薛 薮田 藍 藤井 藤原 藤山 藤岡 藤島 藤崎 藤川 藤木 藤本 藤村 藤森
藤沢 藤澤 藤田 藤野 藺 蘆 蘇 蘭 虞 衛 衛藤 衣 袁 裴 褚 西 西原 西尾 西山 西岡 西島 西川 西本 西村 西条 西森 西沢 西澤 西田 西脇 西谷 西野 西門 西门 覃 角田 解 計 許 詹 談 諶 諸岡 諸葛 謝 譚
计 许 诸葛 谈 谌 谢 谭 谷 谷口 谷川 谷本 谷村 谷田 豊島 豊田 豐 費 賀 賈 賴 费 贺 贾 赖 赤坂 赤木 赤松 赫连 赫連 赵 越智 趙 足立 路 車 軒轅 车 轩辕 辛 辜 辰巳 農 边 辻 辻本 近江 近藤 连 迟
連 週 進藤 遊 遠藤 遲 邊 邓 邝 邢 邬 邰 邱 邵 邸 邹 郁 郎 郑 郜 郝 郡司 郭 都 鄂 鄒 鄔 鄢 鄧 鄭 鄺 酆 酒井 酒向 酒巻 里見 重松 重田 野々村 野上 野中 野原 野口 野崎 野本 野村 野沢 野澤 野田
金 金丸 金井 金城 金子 金山 金沢 金澤 金田 鈕 鈴木 鈴村 銀 錢 鍾 鍾離 鎌田 鐘 钟 钟离 钮 钱 银 長井 長内 長坂 長孫 長尾 長岡 長島 長嶋 長沢 長澤 長瀬 長田 長谷川 長谷部 長野 长孙 門 門田 門脇
門間 閆 閔 関 関口 関根 関谷 閻 關 闞 门 闫 闵 闻 闾丘 闾邱 阎 阚 阮 阳 阿 阿部 陆 陈 陳 陶 陸 陽 隅田 隋 難波 雨宮 雲 雷 霍 青山 青木 青柳 靳 鞏 鞠 韋 韓 韦 韩 項 須田 須藤 須賀 顏 顧
项 顾 颜 飯塚 飯島 飯沼 飯田 飯野 餘 館野 饒 饶 香川 馬 馬場 馮 駱 马 骆 高 高井 高倉 高原 高尾 高山 高岡 高島 高崎 高木 高本 高杉 高村 高松 高柳 高梨 高橋 高津 高瀬 高田 高見 高谷 高野 髙橋
鬼頭 魏 魯 鮑 鮮于 鲁 鲍 鲜于 鳥居 鳥山 鳳 鶴岡 鶴田 鷲尾 鹿島 鹿野 麥 麦 麻生 黃 黄 黎 黒崎 黒川 黒木 黒沢 黒澤 黒田 黨 齊 齊藤 齋藤 齐 龍 龐 龔 龙 龚 가 간 갈 감 강 강전 객 건 걸 견 경
고 곤 공 공손 과 곽 관 괴 구 국 굴 권 금 기 길 김 나 난 남 남궁 노 단 당 도 독고 동 동방 두 등 등정 라 랑 령 루 류 률 마 망절 맹 명 모 목 묘 무 무본 문 민 박 반 방 배 백 번 범 변 복
봉 부 빈 사 사공 사마 상 서 서리 서문 석 선 선우 설 성 소 소봉 손 송 승 시 신 심 안 양 어 어금 엄 여 연 염 예 오 옥 온 왕 용 우 원 위 유 육 윤 은 을지 음 이 인 임 잡 장 장곡 쟁 전 정
제 제갈 조 좌 주 즉 지 진 차 채 천 첨 청 총 최 추 충 탁 태 팽 편 표 피 하 하후 한 함 허 혁 현 형 호 홍 황 황보 효 흠`;

/** Given names in scripts other than Latin, and family names of Vietnamese, which stand first: those tables lack them. */
export const OWN_SCRIPT_NAMES = `bùi châu diệp doãn dương hoàng huỳnh hà hồ khổng kiều lâm lã lê lý lưu lương mạc nghiêm nguyễn ngô ninh phan phùng
phạm quách thái triệu trương trần trịnh tô tôn tạ tống võ vũ vương đinh đoàn đàm đào đặng đỗ άκης άννα άρης έλενα έλλη
έλσα έρη έφη ήρα ίριδα αγγελική αθανασία αθηνά αικατερίνη αιμίλιος αλέξης αλεξάνδρα αλκιβιάδης αναστασία αντρέας
αντώνιος αργύρης αριστοτέλης αρτέμης αχιλλέας βάλια βάνα βάσω βέρα βίκη βίκτωρ βίκυ βαγγέλης βαρβάρα βασίλειος
βασιλική βερόνικα βιβή βλάσης βούλα γαβριήλ γεράσιμος γεωργία γιάνης γιάννα γιάννης γιούλη γιώργος γιώτα γλυκερία
γρηγόρης γωγώ δάφνη δέσποινα δήμητρα δαμιανός δανάη δανιήλ δημήτριος διονυσία διονύσης δωροθέα δώρα ειρήνη ελένη
ελευθερία ευαγγελία ευγένιος ευγενία ευδοκία ευθύμης ευθύμιος ευριπίδης ευστράτιος ευτυχία ευφροσύνη εφραίμ εύα εύη
ζέτα ζήσης ζαχαρίας ζωή ηλέκτρα ηλιάνα ηρακλής θάλεια θάνος θέκλα θέμης θέμις θανάσης θεανώ θεμιστοκλής θεοδοσία
θεοδώρα θεοφάνης θεόφιλος θοδωρής θωμάς ιάκωβος ιάσονας ιάσων ιγνάτιος ιορδάνης ιουλία ισμήνη ιφιγένεια ιωάννα ιωσήφ
κάλλια κίμων καίτη καλή καλλιρρόη καλλιόπη κατερίνα κατρίνα κική κλέαρχος κλαίρη κλεάνθης κλειώ κλεοπάτρα κορίνα
κοσμάς κρυσταλλία κυριάκος κυριακή κυριακός κωνσταντίνα κωνσταντίνος λάζαρος λάκης λάμπρος λένα λήδα λία λίλα λίνα
λίτσα λαμπρινή λευτέρης λουκάς λουκία λυδία μάγδα μάκης μάνια μάνος μάρθα μάριος μάρκος μένιος μίλτος μίμης μίνα μαίρη
μαγδαληνή μαλβίνα μανώλης μαρία μαρίζα μαρίνα μαργαρίτα μαριάννα μαριέττα μαριλένα μαρκέλλα ματίνα μελίνα μελπομένη
μιλτιάδης μιράντα μιχάλης μπάμπης μυρσίνη μυρτώ μόνικα νάνσυ νάντια νίκη νίκος νίνα νατάσα ναταλί ναταλία ναυσικά
νεκτάριος νεφέλη νικήτας νικηφόρος νικολέτα ντίνα ντίνος ντόρα νόρα ξένια ξανθή οδυσσέας ολυμπία ορέστης ουρανία πάνος
πάρης πέγκυ πέπη παναγιώτα παντελής παντελεήμων παρασκευή πασχάλης περικλής πηνελόπη πλάτων πολυξένη πολύδωρος
προκόπης πρόδρομος πόπη ράνια ρέα ρένα ρένος ρήγας ρίτσα ραφαήλ ρούλα σάββας σάντυ σάρα σάσα σήφης σίλβια σίλια σίμος
σίσσυ σαράντης σεραφείμ σμαράγδα σοφία σπυρίδων στάθης στέλιος στέλλα σταμάτης σταματία σταυρούλα στεφανία στράτος
στρατής στυλιανή σωκράτης σωτήρης σωτηρία σόλων τάκης τάνια τάσος τίμος τίνα τασούλα τατιάνα τζένη τζίνα τζώρτζης
τηλέμαχος τριαντάφυλλος τρύφων τόνια φάνης φένια φίλιππος φαίδρα φαίη φανή φιλιώ φλώρα φοίβος φρόσω φωτεινή φώτης
χάρης χάρις χαρά χαρίκλεια χαρούλα χριστίνα χριστιάνα χριστόδουλος χριστόφορος χρυσάνθη χρυσή χρυσούλα χρύσα όλγα όλια
абай абдолла абдрахман абдували абдуваҳоб абдулазиз абдулла абдуллаҳ абдурасул абдурауф абдураҳмон абдусалом абдуқодир
абдыгул абдыжапар абдыкерим абдылда абзал аброр абылай аглая агрон адахан аделина адил адилет адолат азамат азат азиз
азиза азизбек аида айбар айбек айбол айгерим айгерім айгул айгүл айдай айдана айдар айдин айдос айжамал айжан айзада
айзат айман айнура айнұр айпери айрат айсулуу айсұлу айтқали айчүрөк айша айше айым акбар акжол акмал акмарал акматбек
аксана акыл акылай акылбек ала албана албена алег алекс алекса александър алекси алена алесь алеся алеша али алиса
алихан алишер алия алма алмаз алмазбек алмамбет алмас алмат алпамыс алсу алтай алтын алтынай алтынбек альбина альгерд
альжбета альона аляксандр аляксандра аляксей алёна алёша аліса аман амангелди амина анар анара анатоль анвар анваржон
андрија андрэй анелия анета анжаліка анжеліка анжэла анора антаніна антоанета антоания антония аня арайлым арбен ардақ
ариет арина аркадзь арман арнұр арсень арслан арстан артан артур артём аружан арцём арына арыстан аріна асан асел асия
аскар аскат аслан аслиддин асрор асхат асылбек асылзат асқар атымтай ахмед ахрор ахтем аца ашраф аяна ақан ақбота
ақерке ақжол ақмарал ақылбек аҳмад аҳмаджон багдан багдана байболот бактияр бактыбек бактыгүл бакыт бакытбек балжан
балнұр бане барно барыс батыр батырхан бауыржан бахром бахтиёр баян бағдат бақтияр бақыт бақытгүл бақытжан баҳодир
баҳор баҳриддин баҳром бегалы бегимай бейбіт бейшен бейімбет бек бекболат бекболот бекжан бекзат бекзод беким бектур
белек белла бермет берік берікбол бети беҳзод беҳруз бибігүл биляна билјанка бисер биљана благой благоје бобан бобур
богомил богуслав божидара бойка бойко бойчо болат болатбек болот болотбек бора боривоје боряна босиљка ботагөз ботир
бранислав бранислава бранкица браніслаў булат бурул бурҳон бујар біржан бірлік бүбүсайра бүбүсара бүркіт вадзім
валерый валерыя валянцін валянціна вангелија ванда ваня васила василије вася васіль васіліна веле велизар велико
велислава вело венелина венера венета венцислав вераніка верица вероніка верче веселина веска веља вељко викторија
виолин витя вихрен вишња владан влатко вова володимира вольга волька војин војислав вук вукашин вуле вълчо вяра
вячаслаў вячка віктар вікторыя вінцук вінцэсь віталь вітаўт гавҳар галин галя галіна ганначка гапар генадзь генрых
генчо гергана гинка гоко гордан гоца гојко гриша гузель гуландом гулбаҳор гулмира гулнара гулноза гулнора гулчеҳра
гулшан гульнара гўзал гүлайым гүлбану гүлбара гүлжан гүлжанат гүлзада гүлзат гүлкайыр гүлмира гүлназ гүлнар гүлнара
гүлсана гүлсун гүлсім гүлшайыр гүлшат давід далибор дамир дамира данагүл даниела даниил данил данияр данијела данута
даніла данііл дара дариға дархан дарія дастан даша денислав десант десислава деян дејана дзмітрый дзяніс дзіна диана
дидар дилара дилбар дилдора дилмурод дилноза дилором дилрабо дилрух дилфуза дилшод дима димитрије димитър дина динар
динара динко динмұхамед диян дијана добривоје добрица дониёр дончка дончо дора дос досжан досмат достон досым драгица
драгиња драгутин драженко драшко дубравка дулат думан дурдона душица дыяна дўстмурод дүйшөн дүйшөнбек дәурен дөөлөт
дөөлөтбек евгени евеліна евлоги едуард ели елизабета ельвіра ельміра елізавета еліна ема емили емилия емилија емма
еміне ерасыл ербол ерболат ержан еркебұлан еркежан еркін ерлан ермек ернар ернұр ерік ерғали есен есет еңлік жавлон
жавоҳир жадыра жазира жаклина жакып жалол жалолиддин жамила жамиля жамол жамшид жана жанар жанара жанат жанболат
жанболот жандос жанибек жансая жаныбек жаныш жарко жаркынай жарқын жасур жасұлан жақсылық жаңыл жаҳонгир желтоқсан
желязко женя жељка жељко жеңиш жеңишбек жеңіс жибек живана живорад живојин жогорку жолдош жолдошбек жомарт жоомарт
жумабек жумагул жумадил жусуп жылдыз жыпара жээнбек жібек жўра жўрабек жүсіп жұлдыз жұмабай жұмабек жәнібек заирбек
залина замир замира зарина заур зафар захари звонимир звонко зебо зебунисо зейнеп зейнолла земфира зере зилола зиёд
зиёдулла зміцер зоир зокир зорана зоранчо зорница зося зоја зоҳид зулайка зулайҳо зулфия зуҳра зыгмунт зыйнат зьміцер
зянон зінаіда зіновій зүлфия зәуре ибрагим ибраим иброҳим ивайла ивайло ивелина ивона икром илиана илия илияна илона
илчо ильдар ильяс илҳом иманаалы инга индира инкар инна иномжон интизор ира ирена ирода иса исидора искандар искендер
ислам ислом исломжон исмоил исроил ице иқбол йоана йоанна йордан йорданка йосип кадыр кадырбек казімір кайрат кайрыгүл
калин калмурат калоян калыбек калыйча калыс камелия камен камиль камол камола камолиддин камчы камчыбек канайым канат
канстанцін каныбек каныкей каныш карим карина каролина карына кастусь катарина катя кацька каця кацярына кенес кенеш
кенешбек кенже кенжебек керим кети кеңес кире кирило клаўдзія клим ковиљка козубек кольо коля комил комила комрон
косана коста кость костя красимир красимира кремена кристина кристияна крсманка кръстьо крысціна крістіна ксенија
кубан кубаныч кубанычбек кубат кубатбек кундуз курман курманбек кылыч кыяз кіра кірыл күмүш кәмила кәмшат кәрім лазиз
лайли лайло лана ларыса латофат лаура леанід лейла лела ленур леонід лепосава лесь лејла леў лиана лила лили лилия
лиляна лира лия лобар лола лулзиме лутфулла лъчезар любен любка любоў любчо людвіка людміла лявон лявонцій лёша лідзія
лізавета ліля ләззат ләйла мавжуда магда магомед мадина мадлен майрам максат максатбек максім малик малика малоҳат
мамат мамлакат манзура мансур марат маргарыта мардон маржан мариана марианна марийка марио марица маријана марс мартин
мартина марцэліна марына марыя марьяна марғұлан марҳабо мастура мата матија матлуба мафтуна мацвей маша маъмур маъруф
мая маја мақсат мақсуд мақсұт маҳлиё маҳмуд медер медет медина мейрам мейіржан мелис менка мерсел меруерт мехмед
мечыслаў миглена мила милана миланка миленко миливој миливоје милијана миломир милорад милоје милутин мимоза миона
мира мирас мирбек миргүл мирела миржалол мирза мирзиё мирзо мирлан митко михаило михайлина мице миша мијат миља мића
мома момир момчил моника моҳинур моҳира муаззам муаттар муборак музаффар мунаввар мунара мунира мурат муратбек мурод
муроджон муслим мустафа мустафо мухтар муяссар муқаддас муҳаббат муҳаммад муҳаммаджон муҳриддин муҳсин мыктыбек
мырзатай мээрим мээрима мікалай мікалая мікола мікіта міраслава міхась міхаіл мұрат мұстафа мұхамеджан мұхтар мәди
мәдина мәлік мөлдір наврўз надзея надица надыр нажмиддин назарбек назгүл назерке назик назира назым наиль наим найден
нана наргиза нариман насер насиба насирдин насриддин наста настасся настя насця натали наталия наталија наталля наталя
наташа натка нафиса невена недялко нела нели нелли немања нигина нигор нигора низом низомиддин ника никица никодије
николета нилуфар новак новица нодир нодира нозима нонка нора норбек нурайым нурали нурбек нургүл нурдин нуржан нурзат
нуриддин нуриза нурила нурлан нурланбек нурматбек нурсултан нэлі ніка ніл нұрбек нұрбол нұргүл нұргүлім нұрдәулет
нұржан нұрлан нұрсейіт нұрсұлтан нұрсұлу нұртас нұрғали нәзира обид обрад огнян огњен одил озод озода ойбек ойгул
ойдин ойша оленка олжас олим олия оля омон омурбек омурзак опанас оразалы оралбек орданчо орипжон ориф орлин орозбек
орозгүл орце орынбасар орынша осман осмон осмонбек отабек оља паліна панайот панде пане панко парвина патимат паша
паўлюк пейо пенка пенко пеньо пепа пера перизат перица персида петър петя пеђа пламен пламена предраг прокіп пятро
пятрусь пётр піліп рабиға равшан рада радзівон ради радивоје радик радисав радица радиша радка радко радой радомир
радослав радостина радош радоје радојка райко райна ралица рамазан раман рамиль ранка растко расул расціслаў ратко
раушан рафаэль рахат рахман рашид раъно раіса рајка рақым рақымжан раҳим раҳима раҳмат регіна ренат рената рени рефат
реља римма рисолат рита роберт робия роза розета росана росен росица ружица рузи румен румяна руси рустам рыгор
рыгорка рыма рыспек рэгіна рўзи рүстем сабоҳат сабыр саветка савина сагын сагынбек садоқат садриддин садыр садырбек
саид саида саидкамол сайкал сайра салават салижан салима салтанат самал самандар самара самат санда сандуғаш санжар
санобар саодат сапар сапарбек сарвар сардор сафія саша саше сашо сања сағат сағын сағынтай света светослав святаслаў
святлана севара севгіль северин сезим сейтек сейіт семетей семён сенка серік серікбай серікжан силвана силвия симеон
симо синиша сирожиддин славен слави слађан слађана смиља снігурка собир собира содиқ сонун сооронбай софья соња спас
средоје срећко срђа срђан сталбек стана станимира станиша станка станко станіслава станіслаў стас стеван стевчо стела
стефания стефанія стефка стилиян стойчо стоянка страшо стэфан стэфанія суйун султан султанбек султон суннат сурайё
суҳроб сцяпан сыймык сымбат сырым сямён сяргей сяргейка сяргук сяржук сүйүмкан сүйүн сүйүнбек сүлеймен сұлтан сәкен
сәния сәуле таалай таалайбек тадија тадэвуш талант талантбек талас тале талғат тамаш тамила таня тарлан таттыгүл
татяна таццяна таіса таісія тања теа темир темирбек темирлан темур темурбек темір темірлан тилек тилекбек тијана
токтокан толгонай толкун толғанай тома тони тоғжан тоқтар тоҳир турат туратбек турсун турсунай турсунбек турсунбой
турсуной тымур тынчтык тыныстан тэрэза тілеген тўлқин тўхтасин тўхтахон тұрар тұрсын тұрсынай тұрсынбек тәуекел
төлеген төлөгөн төлөн төреғали угљеша уладзь уладзімір уладзіміра уладзіслаў улан уланбек улукбек улуу улуғбек уляна
умар умарали умид умида уна урмат урош усевалад усмон уткир уулжан фазлиддин файзиддин файзулла фани фарангиз фарида
фариза фаррух фарҳод фатима фатме фатмире фахриддин фаіна федір ферид феруза фирдавс фотима франак францішак фуркат
фурқат фёдар фёдор хадича хайрулла хана хасан хелена христиана хрысціна худойберди хуршид хуршида цане цанко цветана
цветелин цветелина цветомира цвијета цоньо цімафей цімур чавдар чарос чолпон чори чынар чынара чынгыз чыныбек чыңгыз
чэслаў шабан шавкат шаирбүбү шайлообек шайыр шамил шамшы шандор шариф шароф шаршенбек шаҳзод шаҳзода шаҳло шаҳноза
шаҳринисо шерали шерзод шермат шерхан ширин шоира шокир шолпан шоқан шоҳида шоҳруҳ шпреса шуҳрат шынар шырын шыңғыс
шұғыла ыбырай ыпар ырыс ырыскелди ысмайыл ысқақ эвелина эвеліна эгемберди эдвард эдил элдор элиза элина эллина элмира
элнура эльвира эльвіра эльдар эльжбета эльмира эльнура элёр эліна эма эмил эмилбек эмма эміне эргаш эркин эркинбек
эрлан эрмек эрмекбек эрнис эрнист эрнэст эсен эсенбек эшмат эътибор юзаф юзік юлдуз юлиана юлиян юлияна юля юрась юри
юрка юры юрый юсуф явор ягор ядвіга язэп якаў яків ян яне янка янко янук яніна яраслава яраслаў ясен ясена яўген
яўгеній яўгенія яўстах яўхім ёдгор ёрқин ёқуб ђорђе ђура ђурађ ђурђица ѓорѓе єва євгеній євгенія єгор єлизавета ігар
ігнат іларіон ілияс іна інга ірына ірэна јасмина јелена јелица јованка јосип југослав јулија љиљана љубинко љубодраг
ўктам ўткир ўғилой џабир џелал ғабиден ғабит ғазиз ғайрат ғалихан ғалия ғалым ғалымжан ғани ғафур ғофур ғулом қайрат
қайсар қалампыр қанат қанағат қанибек қаныш қарлығаш қасым қаҳрамон қаҳҳор қобил қодир қожахмет қуандық қуаныш қуат
қувондиқ қудрат қымбат құдайберген құрманғазы үміт үмүт ұлан ұлжан ұлықбек ҳабиб ҳаким ҳамза ҳамид ҳасан ҳафиза ҳикмат
ҳилола ҳожи ҳулкар ҳурият ҳусан ҳусниддин әділ әділбек әділет әйгерім әли әлихан әлия әлібек әлішер әмір әсел әсем
әсет өмір өмірбек өмірзақ өмүрбек өмүрзак ագնեսա աիդա ալեքսան ալինա ալիսա ալիտա ալլա ալվարդ աղասի աղավնի ամալյա այդա
անատոլի անգին անդրեյ անժելա անժելիկա անտոն աշխեն աստղիկ ավետիս ավետիք ատոմ արա արայիկ արաքսի արաքսյա արմանդ արմենուհի
արմինե արմինէ արշակ արշավիր արտակ արտաշես արտավազդ արփինե բաբկեն բագրատ բելլա բենիամին բենիկ բորիս գայուշ գառնիկ
գարեգին գեղամ գեորգի գեւորգ գյուլնարա գուրգեն գրանտ գրետա գրիշա դերենիկ դիանա դմիտրի դոնարա ելենա ելիզավետա եկատերինա
եղիա եղիշե եսայի եվգինե երվանդ զառա զարինե զարուհի զոյա զվարդ էդգար էդիկ էդվարդ էլմիրա էմիլ էմին էմմա էվելինա թագուհի
թադևոս թաթուլ թամարա թեհմինե թերեզա թորոս թևան թևոս ժաննա իգոր իզաբելլա ինգա իննա իսահակ իվան իրինա իրմա լալա լանա
լաուրա լարիսա լեյլի լենա լեռնիկ լեւոն լիդա լիլիա լյուդմիլա լյուդվիգ լուիզա լուսիկ լուսյա խաթուն խաչատուր խաչիկ խորեն
կամո կարապետ կարո կիմ կիմա կլարա կնարիկ կոլյա կոնստանտին կորյուն կրիստինա կրիստինե համբարձում հայարփի հայրապետ հարութ
հեղինե հեղնար հեղուշ հենրիկ հերիքնազ հերմինե հովիկ հովսեփ հռիփսիմե հրայր հրանուշ հրանտ հրաչ հրաչիկ հրաչյա ղազար ղուկաս
մամիկոն մանյա մանուկ մանուշակ մանվել մարատ մարգարիտ մարգարիտա մարզպետ մարիաննա մարիետա մարինա մարինե մարո մարտին
մարտիրոս մաքսիմ մելանյա մելինե մելիք մեսրոպ մերուժան միհրան մինաս միսակ մկրտիչ մովսես մուշեղ նազելի նազենի նազիկ նաիրա
նառա նառե նատալյա նատելլա նելլի ներսես նիկոլ նիկոլայ նինա նինել նշան նոնա նոննա նորայր նունե նունիկ նուշիկ նվարդ նվեր
շահեն շանթ շավարշ շիրակ շողեր շողիկ շուշան շուշանիկ պապ պավել պարույր պետրոս պողոս ջեմմա ջուլիետա ջուլիետտա ռազմիկ
ռաֆիկ ռաֆֆի ռիմա ռիտա ռոզա ռոման ռուբիկ ռուդիկ ռուդոլֆ ռուզան ռուսլան ռուստամ սաթենիկ սաթիկ սալբի սահակ սամսոն սաշիկ
սարո սեդա սեդրակ սեյրան սերգեյ սերգո սերժ սերոբ սեւակ սիլվա սիմոն սիրան սիրանուշ սիրարփի սիփան սմբատ սոկրատ սոնյա սոս
սուսան սոֆա սվետլանա ստելլա ստեփան սևակ վազգեն վալենտինա վալերի վալյա վահագն վահան վահրամ վանո վաչագան վաչե վաչիկ
վարազդատ վարդգես վարդուհի վարուժան վարսենիկ վեներա վերա վերժինե վիգեն վիլեն վիկտոր վիոլետա վլադիմիր վրեժ տաթեւիկ
տաթևիկ տատյանա տարիել տարոն տիմուր տիրան րաֆֆի ցոլակ ցովինար քնար քնարիկ քրիստինե օլգա օլյա օհան օնիկ օվսաննա օտար
օֆելյա ֆելիքս ֆրունզե אבי אביבה אבנר אדוה אהובה אהרן אופר אורה אורון אורנה אחמד איגור אילת אירה אירנה אלונה אלי אלינה
אליעזר אליקים אלכסנדרה אמילי אמירה אנט אסי אריק אתי בוריס בטי בן בני ברוריה ברכה בת גאולה גבי גד גדי גידי גילה גל
גרשון דב דבי דובי דלית דן הלית הרצל ורדה ורה זהר זיוה זלמן חדוה חוה חזי חיה חן חני חסן טוביה טומי טל יאנה יבגני יגיל
יולי יונה יוני יוסי יחיאל יעקי ירדנה ירוחם ירמיהו ישעיהו כלנית כנרת כרמלה לאון לאורה לב לי ליהי לינדה לינוי ליסה מוחמד
מוטי מולי מזל מחמוד מידן מיקי מירב מירה מירי מירית מישל מלי מנוחה מני מרגלית מרגריטה מרסל מתניה נוגה נוח נועמי נחום
נחמה נחמיה נחמן נטליה ניבה נינה ניסים ניצה נירה נירית נעה נתי סבטלנה סברינה סגלית סוזי סופי סיגל סיוון סימה סמי סמיר
עדו עדינה עדית עוזי עוזיאל עזרא עזריאל עידית עילי עילם עליזה עמי עמיקם עמיר ערבה פאולה פאטמה פזית פיני פנחס פנינה
פרידה צביה צביקה צילה ציפורה ציפי צפריר קארין קובי קטי קלמן ראומה רוזה רונה רונן רותי רז רחלי רינה רם רמי רן רעיה רענן
רפי רקפת שולה שולי שי שייקה שמריהו שמשון שרי תהל תחיה תקוה תרצה آتنا آدم آسیه آسیہ آصف آصفہ آفتاب آلاء آمال آمنه آنسہ
آية آیلین أدهم أروى أريج أسماء أسيل أمال أماني أمل أميرة أمينة أنطوان أنور أيوب إبراهيم إدريس إسراء إسماعيل إكرام
إلهام إلياس إنعام إيلي إيمان إيناس ابتسام ابراهیم ابوالفضل ابوبکر احمد احمدرضا اردلان ارشاد ارشد ارم اسامہ اسحاق اسد
اسدالله اسلام اسلم اسما اسماء اسماعیل اشرف اشفاق اصغر اعتدال اعجاز اعظم افتخار افشاں افضل اقبال اقرا اقراء البشير
البندري الجوهرة الحبيب الحسن الحسين السيد الشاذلي الصادق الطاف الطاهر الطيب العربي العنود المختار المصطفى المنصف
المهدي المیرا النا الناز الهادي الهام الهه الياس امبرین امتیاز امجد امیررضا امیرعلی انتصار انتظار انسیه انصار انعام
انعم انوار انور انوش انوشیروان انیس انیسه انیلہ اکبر اکرم ایوب بابر باران باسط باسمة باقر بثينة بختاور بدرية بدور براء
بسمة بشرى بشری بشریٰ بشير بشیر بطرس بكر بلاول بولس بيير بینظیر بے تامر تبسم تركي تسنيم تسنیم تغريد تقی تنزیلہ تنویر
تهاني تهمینه توقیر تہمینہ تیمور ثاقب ثامر ثنا ثناء جرجس جلیل جمانة جميلة جمیل جمیله جمیلہ جنى جنید جواهر جورج جوزيف
جوليا جومانا جويل جویریہ جيهان جہانگیر حبيبة حبیب حجت حدیث حدیثه حرا حریم حسناء حسين حشمت حفصة حفیظ حكمت حليمة حمد
حمود حمیدرضا حمیده حمیرا حنا حنان حنين حنیف حنیفہ حورية حياة حيدر حکمت حکیمه حیدر خاطره خاقان خديجة خدیجه خليفة خلیل
خميس خواجہ خولة داؤد داليا داود درة دعاء دلال دنيا ديانا ديمة دينا ذبیح ذوالفقار ذیشان رأفت راجہ راحله راحیل راحیلہ
راضیه رافعہ رانا راندا رانيا رباب ربابه رجاء رحاب رحمان رحمة رحیم رخسانہ رسول رشا رشيدة رشید رضیہ رعنا رغد رفعت رفیق
رقية رقیه رمشا رمیز رنا رندا روان روعة روف رولا ريتا ريما ريهام ریاض ریحام ریحانه ریحانہ زاہد زاہدہ زبیدہ زبیر زكريا
زكي زكية زهرا زهراء زهرة زهره زهير زيد زينب زکریا سائرہ ساجد سارة سارہ سارینا سامی ستار سحر سدرہ سرفراز سعاد سعدية
سعدیہ سعود سعیہ سكينة سلطان سلمى سلمی سلمیٰ سلوى سليمان سلیم سلیمان سمانه سمر سمية سميحة سميرة سمیعہ سناء سندس سهام
سهى سهير سهيلة سهیلا سيد سہیل سید سیروس شاداب شادية شازیہ شاپور شاکر شاہ شاہد شاہدہ شاہنواز شاہین شبانہ شبیر شجاعت شذى
شربل شروق شریف شعیب شفیق شقایق شمائلہ شمیم شهد شهناز شوکت شيرين شيماء شکیل شگفتہ شہاب شہباز شہریار شہزاد شہلا شیخ
شیریں صائمہ صالح صبا صباح صدف صدیق صدیقه صغری صغیر صفاء صفدر صفر صفوت صفية صفیہ صنم صوفيا صوفیا ضحى ضحی ضیا ضیاء طاهره
طاہر طاہرہ طلحہ طلعت طناز طه طوني طيف طیبه طیبہ ظاهر ظفر ظہیر عائشة عائشہ عابد عابدہ عاصمہ عاطفه عاطفہ عالیہ عايد
عايدة عايض عبدالإله عبدالباري عبدالباسط عبدالحسین عبدالحق عبدالحكيم عبدالحميد عبدالحمید عبدالخالق عبدالرؤف عبدالرحمن
عبدالرحمٰن عبدالرحيم عبدالرزاق عبدالرشید عبدالرضا عبدالستار عبدالسلام عبدالعزيز عبدالغفور عبدالغني عبدالفتاح عبدالقادر
عبدالقدیر عبدالكريم عبداللطيف عبدالله عبدالمالک عبدالمجيد عبدالمجید عبدالمحسن عبدالملك عبدالمنعم عبدالناصر عبدالهادي
عبدالوحید عبدالوهاب عبدالکریم عبده عبيد عبير عبید عدیل عذرا عروج عزة عزت عزیر عزیز عسل عصام عصمت عظمی عظمیٰ عفاف عفت
عقیل علا علياء عليرضا علیم عمارہ عمرو عنایت عنبرین عهود عيسى عیسی غادة غالية غدير غزالہ غفور غلام غلامحسین غلامرضا
غلامعلی غيداء فائزه فائزہ فاتحة فاتن فاطمة فاطمہ فايز فايزة فتيحة فخر فدوى فرح فرحان فرحت فرحناز فردوس فرزانہ فريدة
فریال فریده فریدہ فلاح فهیمه فواد فوزية فوزیہ فيروز فہد فہمیدہ فہیم فیاض فیصل فیض قدرت قرۃالعین قریشی قصي قمر قیصر
كارول كارين كريم كريمة كوثر كيرلس لؤي لائبہ لبنى لبنی لبنیٰ لطيفة لطیف لمى لمياء لميس لولوة ليلى لينا لیاقت لیلا لیلی
مؤيد ماجدة مارون ماريا ماريان مارينا ماریا ماریہ ماشاالله مالك ماهر مايا ماہ ماہرہ مبشر متعب مجاہد مجتبی محبوب محبوبه
محراب محمدجواد محمدحسین محمدعلی محمدمهدی محيي مدثر مديحة مرام مرتضی مرتضیٰ مرجان مرزا مرضیه مرفت مرقس مروة مريم مسرت
مشاري مشاعل مشتاق مشرف مشعل مصطفی مصطفیٰ مطلق مظہر معتصم معصومه معین مفيد مقصود ملالہ ملك مليكة ملک ملیحه ملیحہ منار
منال منزہ منصوره منظور منى منيرة منیر منیره مها مهدیه مهرزاد موسى موسی موضي مولانا مومن مي ميرفت ميرنا ميساء ميسون
ميشال ميلاد مينا مہدی مہوش میثم میرا میرویس میمونہ نادره نادية نادیا نادیہ نازیہ نانسي ناهد نايف نايلة ناہید نبيلة
نبیلہ نجاة نجلاء نجمه نجمہ نجوى نجیب ندى ندیم نذیر نرمين نزهة نسرين نسمة نسیم نشوى نصرت نصیر نظیر نعمت نعيمة نعیم
نعیمہ نفیسه نقولا نقی نمرہ نهلة نهى نواز نواف نوال نوذر نورا نورة نورین نيفين نيللي نگہت نیره نیلم نیکی هاجر هادي هالة
هبة هدا هدى هديل هدی هناء هنادي هند هيا هيفاء هيلة وئام وجدان وجیهه وجیہہ وحيد وحیدہ وداد وردة وسعت وسيلة وفاء وقار
وقاص ولاء ياسمين يزن يسرا يسرى يسري يوسف يونس کاشف کاظم کبری کرامت کرن کریم کشور کلیم کوثر کوروش کومل گل گلبدین
گلشیفته گوہر ہاجرہ ہارون ہاشم ہما ہمایوں یاسر یاسمین یحیی یعقوب یلدا یوسف یونس अंकित अंकिता अंकुर अंकुश अंजना अंजलि
अंजली अंजू अंशु अंशुल अकरम अक्षय अखिल अखिलेश अजय अजित अजीत अण्णासाहेब अतुल अदिति अदिती अनंत अनन्या अनवर अनामिका अनिकेत
अनिता अनिल अनीता अनीश अनीशा अनुज अनुजा अनुप अनुपम अनुपमा अनुभूति अनुराग अनुराधा अनुष्का अनूप अपर्णा अपूर्वा अपेक्षा
अब्दुल अभय अभिजित अभिजीत अभिनव अभिषेक अमन अमर अमल अमित अमिता अमिताभ अमृता अमोल अरविंद अरुण अर्चना अर्जुन अर्धांगी
अर्पित अर्पिता अलंकार अलका अली अल्पना अवधेश अविनाश अशोक अश्विन अश्विनी असलम अहमद आकांक्षा आकाश आकृति आत्माराम आदित्य
आदिनाथ आनंद आप्पासाहेब आभा आमिर आमोद आयशा आयुष आरती आराधना आरिफ आर्यन आलोक आशा आशालता आशिष आशीष आशुतोष आसिफ इंदिरा
इंदु इंदू इंद्र इंद्रजित इंद्रजीत इंद्राणी इक्बाल इमरान इम्रान इरफान ईशा ईशान उज्ज्वल उज्ज्वला उत्तम उदय उदयनराजे
उपेंद्र उमा उमाकांत उमाशंकर उमेश उर्मिला उल्हास उषा ऋचा ऋता ऋतिक ऋतु ऋतुजा ऋतुराज ऋषभ ऋषि ऋषिकेश एकता एकनाथ ऐश्वर्या
ओंकार ओम ओमप्रकाश कनिका कपिल कबीर कमल कमला कमलाकर कमलेश करण करन करिश्मा करीना करुण कलावती कल्पना कविता कांचन कांति
काजल कामाक्षी कामिनी काया काली काव्या काशिनाथ किरण किशन किशोर कीर्ति कीर्ती कुणाल कुमार कुलदीप कुसुम कृति कृष्ण कृष्णा
केतकी केतन केदार केदारनाथ केशव कैटरीना कैलाश कैलास कोमल कौशल खुशबू खुशी गंगा गंगाधर गणेश गरिमा गायत्री गिरिजा गिरीश
गीता गीतांजलि गीतांजली गुड्डू गुरुप्रसाद गोपाल गोपाळ गोरक्षनाथ गोरख गोविंद गौतम गौरव गौरी चंदन चंदना चंद्र चंद्रकांत
चंद्रप्रकाश चंद्रशेखर चंद्रा चमन चित्रा चिराग चेतन चैताली छाया छोटू जगदीप जगदीश जगन्नाथ जगमोहन जतिन जमुना जय जयंत
जयदीप जयप्रकाश जयराम जयवंत जयश्री जया जसवंत जागृति जागृती जावेद जितेंद्र जितेन्द्र जितेश जीत जीनत जुई जुनैद जेबा
ज्ञानदेव ज्ञानेंद्र ज्ञानेश्वर ज्योति ज्योती ज्योत्सना टीना डिंपल तनु तनुजा तनुश्री तनूजा तन्वी तरुण तानाजी तारा
तुकाराम तुलसीराम तुषार तृप्ती तृषा तेजल तेजश्री तेजस्विनी तेजस्वी दत्ता दत्तात्रय दत्तात्रेय दत्ताराम दादासाहेब दिनकर
दिनेश दिलीप दिवाकर दिव्या दिव्यांशु दिशा दीक्षा दीनानाथ दीपक दीपा दीपाली दीपिका दीप्ति दीप्ती दुर्गा देव देवदास
देवेंद्र देवेन्द्र देवेश धनंजय धनश्री धरणीधर धर्मेंद्र धर्मेन्द्र धीरज धीरेंद्र धैर्यशील नंदकिशोर नंदकुमार नंदन नंदा
नंदिनी नगमा नदीम नमिता नरेंद्र नरेन्द्र नरेश नलिनी नवनीत नवीन नव्या नसरीन नसीम नाजिया नानासाहेब नामदेव नारायण निकेत
निखिल नितिन नितीन निधि निभा निर्मल निर्मला निशा निशांत निशि नीति नीतीश नीतू नीना नीमा नीरज नीरजा नीरा नीलम नीलिमा
नीलेश नेहा पंकज पंकजा पद्मा पद्माकर पद्मिनी पप्पू परमानंद परवीन परवेज परशुराम पराग परितोष परेश पल्लव पल्लवी पवन
पांडुरंग पायल पार्थ पार्वती पीयूष पुनीत पुरुषोत्तम पुष्कर पुष्पलता पुष्पा पूजा पूनम पूर्णिमा पृथ्वीराज पौर्णिमा प्रकाश
प्रज्ञा प्रणव प्रताप प्रतिभा प्रतिमा प्रतीक प्रतीक्षा प्रदीप प्रफुल्ल प्रभा प्रभाकर प्रभात प्रमिला प्रमोद प्रल्हाद
प्रवीण प्रवीन प्रशांत प्रसाद प्राची प्राजक्ता प्रियंका प्रिया प्रियांका प्रियांशु प्रीतम प्रीति प्रीती प्रेम प्रेमा
प्रेरणा फातिमा फिरोज फूलवती फैसल बजरंग बद्री बबलू बबीता बलजीत बलराम बलवंत बळवंत बळीराम बाजीराव बाबासाहेब बाळ बाळासाहेब
बिंदु बिपिन बृजेश बेला ब्रजमोहन ब्रजेश भक्ती भगवंत भरत भवानी भाऊसाहेब भाग्यश्री भानु भारती भावना भास्कर भूपेंद्र भूषण
मंगेश मंजरी मंजिरी मंजीत मंजुला मंजुळा मंजू मंदा मंदाकिनी मंदार मकरंद मच्छिंद्र मदन मधु मधुकर मधुबाला मधुरिमा मधुलिका
मधू मनजीत मनदीप मनमोहन मनींद्र मनीष मनीषा मनु मनोज मनोहर ममता मयूर मल्हार महिमा महेंद्र महेन्द्र महेश माधव माधवी
माधुरी मानसी माया मायावती मारुती मालती माला मालिनी मिताली मिथिलेश मिलिंद मीता मीना मीनाक्षी मीरा मुकुंद मुकुल मुकेश
मुक्ता मुक्ती मुग्धा मुन्ना मुरली मुरलीधर मुस्कान मृणाल मृणालिनी मृत्युंजय मृदुल मृदुला मेघना मेघा मेधा मेहरुन्निसा
मैत्री मोद मोनाली मोनिका मोनू मोहन मोहम्मद मोहित मोहिनी यतीन यमुना यश यशवंत यशस्विनी यशोधर यशोमती यादव यामिनी यास्मीन
यूसुफ योगिता योगेंद्र योगेन्द्र योगेश रंजन रंजना रंजीत रंजीता रंजू रक्षा रघुनंदन रघुनाथ रचना रजत रजनी रजनीकांत रजनीश
रणजित रणजीत रणबीर रणवीर रतन रति रत्ना रत्नाकर रमन रमा रमाकांत रमेश रवि रविंद्र रविकिरण रविशंकर रवी रवींद्र रश्मि रश्मी
राकेश राखी रागिनी राघव राज राजकुमार राजशेखर राजश्री राजीव राजू राजेंद्र राजेश राधा राधिका रानी राम रामकृष्ण रामचंद्र
रामदास रामनाथ रामप्रसाद रामा राव राहुल रिजवान रितु रितेश रिया रीता रीना रुक्मिणी रुखसाना रुचि रुची रुपाली रूप रूपा
रूपाली रूपेश रेखा रेणु रोशन रोहन रोहिणी रोहित लक्ष्मण लक्ष्मी लक्ष्मीकांत लता ललित ललिता लालू लीला लीलावती लोकेश वंदना
वनिता वरुण वर्षा वसंत वसीम वसुधा विकाश विकास विक्रम विक्रांत विजय विजयश्री विजया विठ्ठल विद्या विद्याधर विनय विनिता
विनीत विनीता विनोद विपिन विपुल विभा विभावरी विमल विमला विलास विवेक विशाल विश्वनाथ विश्वास विष्णु वीणा वीर वीरेंद्र
वीरेन्द्र वेद वेदप्रकाश वैभव वैशाली वैष्णवी शंकर शकील शकुंतला शक्ती शत्रुघ्न शबनम शबाना शमीम शरण शरद शर्मिला शशांक शशि
शशिकांत शशिधर शांता शांताराम शांति शाजिया शालिनी शाहरुख शाहिद शाहीन शाहू शिखा शिल्पा शिव शिवकुमार शिवम शिवाजी शिवानी
शीतल शीला शुचि शुभम शुभांगी शुभ्रा शेखर शेफाली शैलजा शैला शैलेंद्र शैलेन्द्र शैलेश शोभना शोभा श्याम श्रद्धा श्रव्या
श्री श्रीकांत श्रीधर श्रीनिवास श्रीपाद श्रीमंत श्रीरंग श्रीराम श्रुति श्रुती श्रेया श्वेता संकेत संगीता संग्राम संजना
संजय संजीव संजू संतोष संदीप संध्या संभाजी सई सखाराम सचिन सतीश सत्यजित सत्यप्रकाश सत्यम सत्येंद्र सदानंद सना सपना समता
समर समीर सरस्वती सरिता सरोज सलमा सलमान सलीम सविता साकेत साक्षी सागर साधना सायली सारा सारिका सावित्री सिंधु सिंधुताई
सिंधू सितारा सीता सीताराम सीमा सुंदरी सुजाता सुजीत सुदेश सुधा सुधांशु सुधाकर सुधीर सुनंदा सुनीता सुनील सुप्रभा
सुप्रिया सुभद्रा सुभाष सुमती सुमन सुमित सुमित्रा सुरजीत सुरभि सुरुचि सुरेंद्र सुरेखा सुरेन्द्र सुरेश सुलभा सुशांत
सुशील सुशीला सुश्मिता सुषमा सुष्मिता सुहास सूरज सूर्यकांत सोनम सोनल सोनाली सोनिया सोनी सोनू सोमनाथ सोहन सौरभ स्नेहल
स्नेहा स्मिता स्मृति स्मृती स्वप्नाली स्वप्निल स्वप्नील स्वरूप स्वर्णलता स्वाति स्वाती हनुमंत हनुमान हरजीत हरदीप हरि
हरिदास हरिश्चंद्र हरिहर हरीश हरेंद्र हर्ष हर्षद हर्षदा हर्षवर्धन हर्षा हर्षित हसन हामिद हार्दिक हितेश हिमांशु हुसेन
हृषीकेश हेमंत हेमराज हेमलता हेमा অংকন অজয় অজিত অঞ্জন অঞ্জলি অতনু অদিতি অনন্যা অনিক অনিতা অনিন্দিতা অনিমেষ অনিরুদ্ধ
অনির্বাণ অনিল অনুপ অনুপম অনুরাধা অন্তরা অপরাজিতা অপর্ণা অপু অভিজিৎ অভিষেক অমর অমল অমিত অমিতাভ অমৃতা অরবিন্দ অরিজিৎ
অরিন্দম অরুণ অরুণা অরুন্ধতী অরূপ অর্ক অর্ঘ্য অর্ণব অর্পিতা অলোক অশোক অসিত অসীম আঁখি আইয়ুব আকবর আকরাম আকাশ আখতার আজহার
আজাদ আজিজ আজিজুল আতাউর আতিক আতিকুর আদিত্য আনন্দ আনিস আনিসুর আনিসুল আনোয়ার আনোয়ারা আনোয়ারুল আফজাল আফতাব আফরোজা
আফসানা আবদুর আবদুল আবদুল্লাহ আবির আবু আবুল আব্দুর আব্দুল আব্দুল্লাহ আমজাদ আমিন আমিনুল আমির আমেনা আয়েশা আরমান আরিফ
আরিফা আরিফুর আরিফুল আলতাফ আলম আলমগীর আলাউদ্দিন আলী আশরাফ আশরাফুল আশিক আশিস আসমা আসাদ আসাদুজ্জামান আসিফ আহমদ আহমেদ
আহসান ইউসুফ ইকবাল ইদ্রিস ইন্দিরা ইন্দ্রজিৎ ইন্দ্রনীল ইন্দ্রাণী ইফতেখার ইব্রাহিম ইমতিয়াজ ইমন ইমরান ইমাম ইয়াসমিন
ইলিয়াস ইশতিয়াক ইশরাত ইসমাইল ইসরাত উজ্জ্বল উত্তম উদয় উম্মে উর্মি উর্মিলা উৎপল ঊর্মি ঋতু ঋতুপর্ণা ঋত্বিক ঋষভ এনামুল
এমদাদ এরশাদ এহসান ওবায়দুল ওমর ওয়াহিদ ওসমান কবিতা কবির কমল করিম কল্পনা কল্যাণ কাকলি কাজী কাঞ্চন কাদের কানিজ কাবেরী
কামরুন কামরুল কামাল কায়সার কার্তিক কুণাল কৃষ্ণ কৃষ্ণা কেয়া কোহিনুর কৌশিক খন্দকার খলিল খাদিজা খালেদ খালেদা খোকন গণেশ
গাজী গার্গী গিয়াস গীতা গোপাল গোবিন্দ গোলাম গৌতম গৌরব চঞ্চল চন্দন চন্দ্রিমা চিত্রা চৈতালি চৈতালী ছন্দা জয় জয়দীপ
জয়ন্ত জয়ন্তী জয়শ্রী জয়া জসিম জসীম জহির জহিরুল জাকির জান্নাত জান্নাতুল জামাল জামিল জাহাঙ্গীর জাহানারা জাহিদ জাহিদুল
জিয়া জিয়াউর জিয়াউল জুন জুনায়েদ জুবায়ের জুয়েল জেসমিন জোবাইদা জ্যোতি জ্যোতির্ময় ঝর্ণা ঝুমা ঝুমুর ডলি তনুশ্রী
তন্দ্রা তন্ময় তপন তরুণ তাজুল তানজিনা তানভির তানভীর তানিয়া তাপস তামিম তারিক তারেক তাসনিম তাসলিমা তাহমিনা তিলোত্তমা
তীর্থঙ্কর তুষার তুহিন তৃষা তোফাজ্জল তৌফিক তৌহিদ ত্রিদিব দিপু দিলরুবা দিলারা দিলীপ দীনেশ দীপ দীপক দীপঙ্কর দীপা দীপালি
দীপু দুলাল দেবজ্যোতি দেবব্রত দেবযানী দেবলীনা দেবশ্রী দেবাশিস দেবী দেলোয়ার ধ্রুব নজরুল নন্দিতা নন্দিনী নবনীতা নমিতা
নয়ন নাইম নাঈম নাজনীন নাজমা নাজমুল নাদিম নাদিয়া নাফিসা নারায়ণ নার্গিস নাসরিন নাসিমা নাসির নাহিদ নাহিদা নিখিল নিজাম
নিতাই নিবেদিতা নিমাই নির্মল নিলুফার নীলা নীলাঞ্জন নীলাঞ্জনা নীলোৎপল নুর নুরজাহান নুরুজ্জামান নুরুল নুসরাত নূর পঙ্কজ
পপি পবিত্র পলাশ পল্লব পল্লবী পায়েল পারভীন পারভেজ পারমিতা পার্থ পার্থপ্রতিম পিন্টু পিয়ালী পীযূষ পুলক পূজা পূর্ণিমা
পৌলমী প্রণব প্রতাপ প্রতিমা প্রতীক প্রদীপ প্রবীর প্রভাত প্রশান্ত প্রসেনজিৎ প্রিয়ব্রত প্রিয়া প্রিয়াঙ্কা ফখরুল ফজলুর
ফজলুল ফজলে ফয়সাল ফরহাদ ফরিদ ফরিদা ফাতেমা ফারজানা ফারহানা ফারুক ফাহমিদা ফাহিম ফিরোজ ফেরদৌস ফেরদৌসী বকুল বদরুল বনানী
বন্দনা বর্ণালী বশির বাপ্পা বাপ্পী বাবু বাবুল বাসন্তী বাসুদেব বিকাশ বিজন বিজয় বিনয় বিপুল বিপ্লব বিমল বিমান বিলকিস
বিল্লাল বিশ্বজিৎ বিশ্বনাথ বুলবুল বেবী বেলায়েত বেলাল বৈশাখী ভারতী ভাস্কর মইনুল মঈন মঈনুল মকবুল মঞ্জু মঞ্জুরুল মতিউর
মতিন মধুমিতা মধুরিমা মধুসূদন মনির মনিরা মনিরুজ্জামান মনিরুল মনোজ মমতা মমতাজ মরিয়ম মলয় মহসিন মহুয়া মাকসুদা মানস
মানিক মামুন মালবিকা মালা মাসুদ মাসুম মাহফুজ মাহবুব মাহবুবা মাহমুদ মাহমুদা মাহমুদুল মিজান মিজানুর মিঠু মিঠুন মিতা মিতু
মিথুন মিরাজ মিলন মিল্টন মীনাক্ষী মীর মীরা মুকুল মুজিবুর মুনতাসির মুনমুন মুনির মুন্নি মুশফিক মুশফিকুর মুসা মুস্তাফিজুর
মুহাম্মদ মুহিত মৃণাল মৃত্যুঞ্জয় মেহজাবীন মেহেদী মৈত্রেয়ী মো মোঃ মোজাম্মেল মোতাহার মোশাররফ মোস্তফা মোস্তাফিজ
মোস্তাফিজুর মোহাম্মদ মোহাম্মাদ মৌ মৌমিতা মৌসুমী যতীন রকিব রজত রঞ্জন রঞ্জনা রঞ্জিত রঞ্জিতা রণজিৎ রতন রত্না রনি রফিক
রফিকুল রবি রবিউল রবিন রবীন্দ্রনাথ রহমান রহিম রাকিব রাখি রাজা রাজিব রাজীব রাজু রাজেশ রাবেয়া রাম রায়হান রাশেদ রাশেদা
রাশেদুল রাসেল রাহাত রাহুল রিতা রিনা রিপন রিমা রিয়া রিয়াজ রিয়াদ রীতা রীনা রুনা রুবিনা রুবেল রুমা রুমানা রুহুল রূপক
রূপা রূপালি রেখা রেজা রেজাউল রেশমী রেহানা রোকন রোকেয়া রোজিনা লতা লাইলা লাবণী লাবণ্য লায়লা লিজা লিটন লিপি লিমা লুৎফর
লুৎফুন শওকত শঙ্কর শঙ্খ শফিক শফিকুল শবনম শমীক শম্পা শরিফ শরিফুল শরীফ শর্মিলা শর্মিষ্ঠা শহিদুল শহীদ শহীদুল শাকিব শাকিল
শান্তনু শান্তা শামসুন্নাহার শামসুর শামসুল শামিম শামীম শামীমা শারমিন শাহ শাহজাহান শাহনাজ শাহরিয়ার শাহাদাত শাহানা
শাহিদা শাহিন শাহীন শাহেদ শিখা শিপ্রা শিবাজি শিমুল শিরিন শিরীন শিলা শিল্পী শিহাব শীর্ষেন্দু শুক্লা শুভ শুভঙ্কর শুভদীপ
শুভময় শুভাশিস শুভেন্দু শুভ্র শুভ্রা শেখ শৌভিক শ্যামল শ্রাবণী শ্রাবন্তী শ্রীপর্ণা শ্রীলেখা শ্রেয়া সংঘমিত্রা সঙ্গীতা
সজল সজীব সঞ্চারী সঞ্জয় সঞ্জীব সত্যজিৎ সন্দীপ সন্ধ্যা সবিতা সবুজ সব্যসাচী সমরেশ সমীর সরোয়ার সাইদ সাইদুর সাইফ সাইফুল
সাঈদ সাকিব সাজেদুর সাজ্জাদ সাদিক সাদিয়া সাদেক সানজিদা সাবরিনা সাবিনা সামি সামিয়া সায়ন সায়নী সায়ন্তন সায়ন্তনী
সালমা সালমান সালাম সালাহউদ্দিন সালেহ সাহানা সিদ্দিক সিরাজ সিরাজুল সীমা সুকান্ত সুকুমার সুচন্দ্রা সুচরিতা সুচিত্রা সুজন
সুজিত সুতপা সুদীপ সুদীপ্ত সুদীপ্তা সুদেষ্ণা সুনন্দা সুনীল সুপর্ণা সুপ্রিয় সুপ্রিয়া সুফিয়া সুব্রত সুভাষ সুমন সুমনা
সুমাইয়া সুমি সুমিত সুরজিৎ সুরাইয়া সুলতানা সুশান্ত সুশীল সুস্মিতা সৃজনী সেলিনা সেলিম সৈয়দ সোনালী সোমনাথ সোমা সোহরাব
সোহাগ সোহিনী সোহেল সৌগত সৌভিক সৌমিক সৌমিত্র সৌমেন সৌম্য সৌরভ স্নেহা স্বপন স্বপ্না স্বাতী হানিফ হাফিজ হাফিজুর হাবিব
হাবিবা হাবিবুর হামিদ হামিদা হারুন হাসনা হাসান হাসিনা হিমাংশু হিমাদ্রি হুমায়ুন হুমায়ূন হেলাল হৈমন্তী হোসনে হোসাইন
হোসেন அகமது அகிலா அசோகன் அசோக் அஜய் அஜித் அஞ்சலி அண்ணாதுரை அண்ணாமலை அனிதா அனில் அனுராதா அனுஷா அன்னபூரணி அன்பரசன்
அன்பழகன் அன்பு அன்வர் அபிநயா அபிராமி அப்துல் அமுதன் அமுதா அம்பிகா அம்மு அய்யப்பன் அரவிந்தன் அரவிந்த் அருணா அருணாச்சலம்
அருண் அருண்குமார் அருள் அருள்மொழி அர்ச்சனா அறிவழகன் அலமேலு அழகர் அழகிரி ஆண்டாள் ஆதி ஆதித்யா ஆனந்தன் ஆனந்தி ஆனந்த்
ஆயிஷா ஆர்த்தி ஆறுமுகம் இந்திரா இந்து இந்துமதி இப்ராஹிம் இராஜேந்திரன் இராமசாமி இலட்சுமி இளங்கோ இளங்கோவன் இளஞ்செழியன்
இளமுருகன் இளவரசன் இளவரசி இளையராஜா ஈஸ்வரி உதயகுமார் உதயநிதி உமா உமாபதி உமாமகேஸ்வரி உஷா எழிலரசன் எழில் ஏழுமலை ஐயப்பன்
ஐஸ்வர்யா கணேசன் கணேஷ் கண்ணதாசன் கண்ணன் கதிரவன் கதிரேசன் கதிர் கந்தசாமி கனிமொழி கமலா கருணாகரன் கருணாநிதி கலா கலாவதி
கலைச்செல்வன் கலைச்செல்வி கலைஞர் கலையரசன் கல்பனா கல்யாணி கவிதா காஞ்சனா காமராஜ் காமாட்சி காயத்ரி கார்த்திகா
கார்த்திகேயன் கார்த்திக் காவேரி காவ்யா கிரிஜா கிருத்திகா கிருஷ்ணகுமார் கிருஷ்ணன் கிருஷ்ணமூர்த்தி கிருஷ்ணா கீதா
கீர்த்தனா குமார் கோகிலா கோபாலகிருஷ்ணன் கோபால் கோபி கோபிநாத் கோமதி கோவிந்தன் கோவிந்தராஜ் கௌசல்யா கௌரி சக்தி சக்திவேல்
சங்கரன் சங்கர் சங்கீதா சசிகுமார் சண்முகசுந்தரம் சண்முகம் சதாசிவம் சதீஷ் சத்தியமூர்த்தி சத்யமூர்த்தி சத்யராஜ் சந்தியா
சந்திரசேகரன் சந்திரசேகர் சந்திரன் சந்திரா சந்தோஷ் சபரி சம்பத் சரண்யா சரவணன் சரஸ்வதி சரோஜா சவிதா சாந்தா சாந்தி
சாமிநாதன் சாரதா சாவித்திரி சிதம்பரம் சித்தார்த்தன் சித்ரா சிந்து சிவகாமி சிவகுமார் சிவசங்கர் சிவஞானம் சிவராமன்
சிவலிங்கம் சிவா சீதா சீனிவாசன் சீனு சீமான் சுகன்யா சுசீலா சுஜாதா சுதா சுந்தரம் சுந்தரராஜன் சுந்தரி சுந்தர் சுபஸ்ரீ
சுபா சுபாஷினி சுப்பிரமணி சுப்பிரமணியன் சுப்பு சுப்பையா சுப்ரமணியன் சுமதி சுமித்ரா சுரேஷ் சுவாதி சூர்யா செந்தில்
செந்தில்குமார் செந்தில்நாதன் செல்வகுமார் செல்வம் செல்வராஜ் செல்வராணி செல்வி செழியன் சேகர் சேதுராமன் சொக்கலிங்கம் சோபனா
சோமசுந்தரம் சௌந்தர்யா சௌம்யா ஜமுனா ஜானகி ஜான் ஜீவா ஜெகதீஷ் ஜெகநாதன் ஜெகன் ஜெயக்குமார் ஜெயந்தி ஜெயபால் ஜெயபிரகாஷ்
ஜெயமோகன் ஜெயராமன் ஜெயலட்சுமி ஜெயலலிதா ஜெயா ஜேம்ஸ் ஜோசப் ஜோதி ஜோதிமணி டேவிட் தங்கம் தங்கராஜ் தங்கவேல் தனசேகரன் தனசேகர்
தனுஷ் தமயந்தி தமிழன்பன் தமிழரசன் தமிழிசை தமிழ்ச்செல்வன் தமிழ்ச்செல்வி தர்மராஜ் தாமரை தாமோதரன் தினேஷ் தியாகராஜன்
திருநாவுக்கரசு திருமலை திருமாவளவன் திருமுருகன் திவ்யா தீபா தீபிகா துரை துரைசாமி துரைமுருகன் துர்கா தேன்மொழி தேவராஜ்
தேவி தேவேந்திரன் நடராஜன் நதியா நந்தகுமார் நந்தினி நரசிம்மன் நரேந்திரன் நரேஷ் நர்மதா நல்லகண்ணு நளினி நவீன் நாகராஜன்
நாகராஜ் நாராயணசாமி நாராயணன் நித்யா நிர்மலா நிஷா நெடுஞ்செழியன் நெடுமாறன் பத்மநாபன் பத்மா பத்மாவதி பத்மினி
பன்னீர்செல்வம் பரத் பரமசிவம் பரமேஸ்வரி பழனி பழனிசாமி பழனியப்பன் பழனிவேல் பவானி பவித்ரா பாக்யலட்சுமி பாண்டி பாண்டியன்
பாத்திமா பாமா பாரதி பார்த்தசாரதி பார்த்திபன் பார்வதி பாலகிருஷ்ணன் பாலசுப்பிரமணியன் பாலச்சந்தர் பாலச்சந்திரன்
பாலமுருகன் பாலாஜி பாலு பாஸ்கரன் பாஸ்கர் பிரகாஷ் பிரசன்னா பிரசாத் பிரசாந்த் பிரதீப் பிரபா பிரபாகரன் பிரபு பிரவீன்
பிரியங்கா பிரியதர்ஷினி பிரியா பிரேமலதா பிரேமா பிரேம் பிரேம்குமார் புகழேந்தி புவனா புவனேஸ்வரி புஷ்பா பூங்கொடி பூஜா
பூபதி பூபாலன் பூர்ணிமா பெருமாள் பொன்னுசாமி பொன்ராஜ் மகாலட்சுமி மகேஷ் மகேஸ்வரி மஞ்சு மஞ்சுளா மணி மணிகண்டன் மணிமாறன்
மணிமேகலை மணிவண்ணன் மதன் மதியழகன் மதுமிதா மனோகரன் மனோகர் மனோஜ் மல்லிகா மாணிக்கம் மாதவன் மாதவி மாரிமுத்து மாரியப்பன்
மாரியம்மாள் மாறன் மாலதி மாலா மாலினி மீனா மீனாட்சி மீனாட்சிசுந்தரம் மீரா முகமது முகம்மது முத்து முத்துக்குமார்
முத்துசாமி முத்துராமலிங்கம் முத்துலட்சுமி முத்தையா முனியாண்டி முனுசாமி முருகன் மூர்த்தி மேகலா மேரி மைதிலி மோகனா மோகன்
மோகன்ராஜ் யமுனா யாழினி யுவராஜ் யோகேஷ் ரகு ரகுபதி ரகுராமன் ரங்கநாதன் ரங்கராஜன் ரஜினி ரஞ்சனி ரஞ்சிதா ரமா ரமேஷ் ரம்யா ரவி
ரவிக்குமார் ரவிச்சந்திரன் ராகவன் ராஜகோபாலன் ராஜகோபால் ராஜசேகரன் ராஜசேகர் ராஜன் ராஜலட்சுமி ராஜா ராஜாமணி ராஜாராம் ராஜி
ராஜீவ் ராஜேந்திரன் ராஜேஷ் ராஜேஸ்வரி ராஜ்குமார் ராணி ராதா ராதாகிருஷ்ணன் ராதிகா ராபர்ட் ராமகிருஷ்ணன் ராமசாமி
ராமச்சந்திரன் ராமதாஸ் ராமநாதன் ராமன் ராமலிங்கம் ராமு ராம் ராம்குமார் ராஹுல் ரூபா ரேகா ரேணுகா ரேவதி ரோகிணி ரோஜா
லட்சுமணன் லட்சுமி லட்சுமிநாராயணன் லதா லலிதா லாவண்யா லீலா லோகநாதன் லோகேஷ் வசந்தன் வசந்தா வசந்தி வசந்த் வனிதா வரதராஜன்
வளர்மதி வள்ளி வள்ளியப்பன் வாசன் வாசுகி வாசுதேவன் வாணி விக்னேஷ் விக்னேஸ்வரன் விக்ரம் விசாலாட்சி விஜயகாந்த் விஜயகுமார்
விஜயன் விஜயபாஸ்கர் விஜயலட்சுமி விஜயா விஜய் விஜி வித்யா வினோதினி வினோத் வினோத்குமார் விவேக் விஷ்ணு விஸ்வநாதன்
வீரபாண்டியன் வீரப்பன் வீரமணி வெங்கடேசன் வெங்கடேஷ் வெங்கட் வெங்கட்ராமன் வெண்ணிலா வெற்றி வெற்றிமாறன் வெற்றிவேல் வேணி
வேலாயுதம் வேலு வேல்முருகன் வைதேகி வைத்தியநாதன் வைரமுத்து வைஷ்ணவி ஷண்முகம் ஷர்மிளா ஷாஜகான் ஷாலினி ஷோபனா ஸ்டாலின்
ஸ்ரீகாந்த் ஸ்ரீதர் ஸ்ரீதேவி ஸ்ரீனிவாசன் ஸ்ரீராம் ஸ்ரீவித்யா ஸ்வாதி ஹரி ஹரிணி ஹரிஷ் ஹரிஹரன் ஹேமலதா ஹேமா అంజనా అంజయ్య
అంజలి అచ్చెన్నాయుడు అజయ్ అనిత అనిల్ అనురాధ అనూష అపర్ణ అప్పలనాయుడు అప్పలరాజు అప్పారావు అబ్దుల్ అమర్ అమల అమృత అరవింద్
అరుణ అరుణ్ అర్చన అర్జున్ అలేఖ్య అల్లు అశోక్ అశ్వనీ అశ్విని అహ్మద్ ఆంజనేయులు ఆదిత్య ఆనంద్ ఆమని ఆశ ఇందిర ఇందు ఈశ్వరరావు
ఈశ్వర్ ఉదయ్ ఉమ ఉమాదేవి ఉమామహేశ్వరరావు ఉమేష్ ఉష ఉషారాణి ఊర్మిళ ఎల్లయ్య ఐశ్వర్య కమల కమలాకర్ కరుణ కల్పన కల్యాణి కల్యాణ్
కళ్యాణి కళ్యాణ్ కవిత కార్తీక్ కావ్య కాశీనాథ్ కాశీవిశ్వనాథ్ కిరణ్ కిరణ్మయి కిశోర్ కిషన్ కిషోర్ కీర్తన కీర్తి
కుమారస్వామి కుమారి కుమార్ కృష్ణ కృష్ణంరాజు కృష్ణమూర్తి కృష్ణమోహన్ కృష్ణయ్య కృష్ణవేణి కృష్ణా కృష్ణారావు కృష్ణారెడ్డి
కొండా కోటయ్య కోటి కోటేశ్వరరావు గణేష్ గాయత్రి గీత గీతాంజలి గోపాలకృష్ణ గోపాల్ గోపి గోపీచంద్ గోవిందరావు గోవింద్ గౌరి చందు
చంద్రకళ చంద్రబాబు చంద్రమోహన్ చంద్రయ్య చంద్రశేఖర్ చక్రధర్ చక్రవర్తి చరణ్ చిట్టిబాబు చిత్ర చిన్నారావు చిరంజీవి చైతన్య
జగదీష్ జగన్ జగన్నాథం జగన్మోహన్ జనార్దన్ జయ జయంతి జయకృష్ణ జయప్రకాశ్ జయప్రద జయరామ్ జయలక్ష్మి జయసుధ జానకి జితేందర్ జీవన్
జోగయ్య జ్యోతి జ్యోత్స్న ఝాన్సీ తారకరామారావు తారక్ తిరుపతి తిరుపతిరెడ్డి తిరుమల తులసి తేజ తేజస్విని త్రివిక్రమ్ దయాకర్
దశరథ్ దామోదర్ దినేష్ దిలీప్ దివ్య దీప దీప్తి దుర్గ దుర్గాప్రసాద్ దేవానంద్ దేవి దేవేందర్ ధనలక్ష్మి ధనుంజయ్ ధర్మారావు
నందకుమార్ నందిని నరసింహ నరసింహారావు నరసింహారెడ్డి నరేందర్ నరేంద్ర నరేష్ నర్సింగ్ నర్సింహులు నళిని నవీన్ నవ్య నాగబాబు
నాగభూషణం నాగమణి నాగరాజు నాగరాణి నాగలక్ష్మి నాగార్జున నాగేశ్వరరావు నాని నారాయణ నారాయణరావు నారాయణరెడ్డి నిఖిల్ నితిన్
నిత్య నిర్మల నిహారిక నీరజ నీలిమ పద్మ పద్మజ పద్మావతి పద్మిని పల్లవి పవన్ పాండు పాండురంగారావు పార్వతి పావని పురుషోత్తం
పుల్లారావు పుల్లారెడ్డి పుష్ప పూజ పూర్ణిమ పెద్దిరెడ్డి పోతురాజు ప్రకాశ్ ప్రకాష్ ప్రణయ్ ప్రతాపరెడ్డి ప్రతాప్ ప్రదీప్
ప్రభాకర్ ప్రభావతి ప్రభాస్ ప్రమీల ప్రమోద్ ప్రవీణ ప్రవీణ్ ప్రశాంతి ప్రశాంత్ ప్రసన్న ప్రసాదరావు ప్రసాద్ ప్రియ ప్రియాంక
ప్రీతి ప్రేమ్ ఫాతిమా బసవరాజు బాబు బాబూరావు బాలకృష్ణ బాలయ్య బాలాజీ బాలు బిందు బ్రహ్మయ్య బ్రహ్మానందం భగవాన్ భరత్ భవాని
భాగ్య భాగ్యలక్ష్మి భాను భానుప్రసాద్ భానుమతి భారతి భార్గవి భావన భాస్కరరావు భాస్కర్ భీమ్ భువనేశ్వరి భూపతి భూపాల్ మంజు
మంజుల మణి మధు మధుసూదనరావు మధుసూదన్ మనోజ్ మనోహర్ మమత మల్లారెడ్డి మల్లిక మల్లికార్జున మల్లికార్జునరావు మల్లేశ్
మల్లేశ్వరి మల్లేష్ మహమ్మద్ మహాలక్ష్మి మహేందర్ మహేంద్ర మహేశ్ మహేష్ మహ్మద్ మాధవరావు మాధవి మాధవ్ మాధురి మాలతి మీనా
మీనాక్షి మీరా మురళి మురళీకృష్ణ మురళీధర్ మురళీమోహన్ మోహనరావు మోహన్ మౌనిక యమున యశోద యాదగిరి యాదయ్య యుగంధర్ యోగేష్ రంగయ్య
రంగారావు రఘు రఘునాథ్ రఘురామ్ రఘువీర్ రజని రజిత రత్న రత్నకుమారి రమ రమాదేవి రమేశ్ రమేష్ రమ్య రవి రవికుమార్ రవితేజ
రవీందర్ రవీంద్ర రాంగోపాల్ రాంచరణ్ రాంబాబు రాకేష్ రాజకుమారి రాజమౌళి రాజశేఖర్ రాజా రాజారావు రాజారెడ్డి రాజీవ్ రాజు
రాజేందర్ రాజేంద్ర రాజేంద్రప్రసాద్ రాజేశ్వరి రాజేష్ రాజ్యలక్ష్మి రాణి రాధ రాధాకృష్ణ రాధిక రామకృష్ణ రామకృష్ణారావు
రామచంద్ర రామచంద్రరావు రామనాథ్ రామమోహన్ రామయ్య రామలింగేశ్వర రామానుజం రామారావు రామిరెడ్డి రాము రామ్ రాహుల్ రూప రేఖ రేణుక
రేవంత్ రేవతి రోజా రోహిణి రోహిత్ లక్ష్మణరావు లక్ష్మణ్ లక్ష్మారెడ్డి లక్ష్మి లక్ష్మీ లక్ష్మీనారాయణ లత లలిత లావణ్య
లింగయ్య లీల లోకేశ్ లోకేష్ వందన వంశీ వంశీకృష్ణ వనజ వనిత వరప్రసాద్ వరలక్ష్మి వరుణ్ వసంత వసుంధర వాణి వాణిశ్రీ వాసు
వాసుదేవరావు విక్రమ్ విజయ విజయభాస్కర్ విజయలక్ష్మి విజయ్ విద్య వినయ్ వినోద్ విమల వివేక్ విశ్వనాథ్ విశ్వేశ్వరరావు విష్ణు
విష్ణువర్ధన్ వీణ వీరభద్రం వీరయ్య వీరేశం వెంకట వెంకటరమణ వెంకటేశ్ వెంకటేశ్వరరావు వెంకటేశ్వర్లు వెంకటేష్ వెంకట్
వెంకట్రామిరెడ్డి వెంకట్రావు వెంకన్న వెంకయ్య వేణు వేణుగోపాలరావు వేణుగోపాల్ వేణుమాధవ్ వేదవతి వై వైదేహి వైష్ణవి శంకరరావు
శంకర్ శకుంతల శరత్ శశిధర్ శాంత శాంతి శారద శిరీష శిల్ప శివ శివకుమార్ శివప్రసాద్ శివరామ శివరామకృష్ణ శివశంకర్ శివాజీ శేఖర్
శేషగిరిరావు శైలజ శోభ శోభారాణి శ్యామ్ శ్రావణి శ్రావ్య శ్రీకాంత్ శ్రీకృష్ణ శ్రీదేవి శ్రీధర్ శ్రీనివాసరావు శ్రీనివాసులు
శ్రీనివాస్ శ్రీను శ్రీరామ్ శ్రీలక్ష్మి శ్రీలత శ్రీవాణి శ్రీవిద్య శ్రీశైలం శ్రీహరి శ్వేత సంగీత సంజయ్ సంజీవరెడ్డి సంజీవ్
సంతోష్ సందీప్ సంధ్య సంపత్ సతీశ్ సతీష్ సత్య సత్యం సత్యనారాయణ సత్యప్రసాద్ సత్యవతి సబిత సమంత సరళ సరస్వతి సరిత సరోజ
సరోజిని సవిత సాంబశివరావు సాగర్ సాయి సాయికుమార్ సాయికృష్ణ సాయిపల్లవి సాయిరామ్ సావిత్రి సింధు సింధూర సీత సీతక్క
సీతామహాలక్ష్మి సీతారామయ్య సీతారామ్ సుందర్ సుచిత్ర సుజాత సుధ సుధాకర్ సుధీర్ సునీత సునీల్ సుప్రియ సుబ్బయ్య సుబ్బలక్ష్మి
సుబ్బారావు సుబ్బారెడ్డి సుబ్రహ్మణ్యం సుభద్ర సుభాష్ సుమ సుమంత్ సుమతి సుమన్ సుమలత సుమిత్ర సురేఖ సురేశ్ సురేష్ సుశీల
సుహాసిని సూర్య సూర్యనారాయణ సూర్యప్రకాశ్ సోమయ్య సోమశేఖర్ సౌందర్య సౌజన్య సౌమ్య స్నేహ స్వప్న స్వరూప స్వర్ణలత స్వాతి
హనుమంతరావు హనుమంతు హరి హరికృష్ణ హరిణి హరిత హరిప్రసాద్ హరిబాబు హరీశ్ హరీష్ హారిక హిమబిందు హేమ హేమంత్ హేమలత హైమావతి
അക്ഷയ് അഖില അഖിൽ അച്യുതാനന്ദൻ അച്യുതൻ അജയകുമാർ അജയ് അജയൻ അജിത് അജിത്ത് അഞ്ജന അഞ്ജലി അഞ്ജു അതിര അനഘ അനന്തു അനന്തൻ
അനശ്വര അനസ് അനിത അനിരുദ്ധൻ അനിൽ അനിൽകുമാർ അനീഷ് അനു അനുപമ അനുരാധ അനുശ്രീ അനൂപ് അപ്പുക്കുട്ടൻ അപർണ അപർണ്ണ അബു അബൂബക്കർ
അബ്ദുല്ല അബ്ദുള്ള അബ്ദുൽ അഭിജിത്ത് അഭിലാഷ് അമൃത അമ്പിളി അമൽ അയ്യപ്പൻ അരവിന്ദ് അരവിന്ദൻ അരുണ അരുന്ധതി അരുൺ അരുൺകുമാർ
അലക്സാണ്ടർ അലക്സ് അലി അശോക് അശോകൻ അശ്വതി അശ്വിൻ അഷ്റഫ് അഹമ്മദ് അൻവർ അൻസാർ അർച്ചന അർജുൻ ആതിര ആദിത്യൻ ആദർശ് ആനന്ദ് ആനി
ആന്റണി ആന്റോ ആമിന ആയിശ ആയിഷ ആരിഫ് ആര്യ ആശ ആശാലത ആസിഫ് ആൻ ആൻറണി ആൻസി ഇക്ബാൽ ഇന്ദിര ഇന്ദു ഇന്ദ്രജിത്ത് ഇന്ദ്രൻസ്
ഇബ്രാഹിം ഇസ്മായിൽ ഉണ്ണി ഉണ്ണികൃഷ്ണൻ ഉദയകുമാർ ഉദയൻ ഉമ ഉമേഷ് ഉമ്മൻ ഉല്ലാസ് ഉഷ ഊർമിള എബി എബ്രഹാം എലിസബത്ത് എൽദോ എൽദോസ്
ഏലിയാമ്മ ഏലിയാസ് ഐശ്വര്യ ഐസക് ഐസക്ക് ഔസേപ്പ് കണ്ണൻ കനക കമല കരുണാകരൻ കല കവിത കാവ്യ കാർത്തിക കാർത്തിക് കിരൺ കിഷോർ
കീർത്തി കുഞ്ഞാലിക്കുട്ടി കുഞ്ഞികൃഷ്ണൻ കുഞ്ഞുമുഹമ്മദ് കുഞ്ഞുമോൻ കുമാരി കുമാരൻ കൃഷ്ണ കൃഷ്ണകുമാർ കൃഷ്ണദാസ് കൃഷ്ണപ്രസാദ്
കൃഷ്ണപ്രിയ കൃഷ്ണൻ കേശവൻ കോടിയേരി ഖദീജ ഗണേശൻ ഗണേഷ് ഗായത്രി ഗിരിജ ഗിരിജൻ ഗിരീഷ് ഗീത ഗോകുൽ ഗോപകുമാർ ഗോപാലകൃഷ്ണൻ ഗോപാലൻ
ഗോപി ഗോപിനാഥ് ഗോപിനാഥൻ ഗോപൻ ഗോവിന്ദൻ ഗ്രേസി ഗൗതം ഗൗരി ചന്ദ്രബാബു ചന്ദ്രശേഖരൻ ചന്ദ്രൻ ചിഞ്ചു ചിത്ര ചിന്നമ്മ ചെന്നിത്തല
ജഗദീഷ് ജനാർദ്ദനൻ ജമാൽ ജയ ജയകുമാർ ജയചന്ദ്രൻ ജയന്തി ജയപ്രകാശ് ജയമോഹൻ ജയരാജ് ജയരാജൻ ജയലക്ഷ്മി ജയശങ്കർ ജയശ്രീ ജയൻ ജലീൽ
ജാഫർ ജാസ്മിൻ ജിഗീഷ് ജിജി ജിജോ ജിതിൻ ജിത്തു ജിനു ജിനേഷ് ജിബിൻ ജിഷ ജിഷ്ണു ജിൻസ് ജീന ജെയിംസ് ജെയ്സൺ ജെറിൻ ജെസി ജെസ്സി
ജേക്കബ് ജേക്കബ്ബ് ജോജി ജോജു ജോണി ജോബി ജോബിൻ ജോമോൻ ജോയി ജോയ് ജോഷി ജോസഫ് ജോസി ജോസ് ജോൺ ജോൺസൺ ജോർജ് ജോർജ്ജ് ജ്യോതി
ജ്യോതിലക്ഷ്മി ജ്യോത്സ്ന ടിജോ ടിനു ടോം ടോണി ടോമി ഡെന്നിസ് ഡെയ്സി ഡേവിഡ് ഡൊമിനിക് ഡോളി തങ്കച്ചൻ തങ്കപ്പൻ തങ്കമണി തസ്നി
തുളസി തുളസീധരൻ തെരേസ തോമസ് ത്രേസ്യ ദാമോദരൻ ദാസ് ദാസൻ ദിനേശ് ദിനേശൻ ദിലീപ് ദിവാകരൻ ദിവ്യ ദീപ ദീപക് ദീപു ദീപ്തി ദേവദാസ്
ദേവസ്യ ദേവി ദേവിക ദേവൻ ധനഞ്ജയൻ ധന്യ ധർമ്മരാജ് നജീബ് നന്ദകുമാർ നന്ദന നന്ദിനി നന്ദൻ നബീസ നയന നളിനി നവാസ് നവീൻ നവ്യ നസീമ
നസീറ നസീർ നാരായണൻ നാരായണൻകുട്ടി നാസർ നിഖില നിഖിൽ നിതിൻ നിതീഷ് നിത്യ നിമിഷ നിഷ നിഷാദ് നിസാം നിസാർ നിർമല നിർമ്മല നീതു
നീന നീലിമ നെടുമുടി നൗഷാദ് പത്മ പത്മകുമാർ പത്മജ പത്മനാഭൻ പത്മരാജൻ പത്മിനി പരമേശ്വരൻ പവിത്രൻ പാർവതി പാർവ്വതി പിണറായി
പീതാംബരൻ പീറ്റർ പുഷ്പ പൂർണിമ പൃഥ്വിരാജ് പൊന്നമ്മ പോൾ പ്രകാശ് പ്രകാശൻ പ്രണവ് പ്രദീപ് പ്രഭ പ്രഭാകരൻ പ്രമീള പ്രമോദ്
പ്രവീൺ പ്രശാന്ത് പ്രസന്ന പ്രസന്നകുമാർ പ്രസന്നൻ പ്രസാദ് പ്രസീത പ്രിയ പ്രിയങ്ക പ്രീത പ്രീതി പ്രേംകുമാർ പ്രേമ
പ്രേമചന്ദ്രൻ പ്രേമലത പ്രേമൻ പൗലോസ് ഫസീല ഫഹദ് ഫാത്തിമ ഫാസിൽ ഫിറോസ് ഫൈസൽ ഫ്രാൻസിസ് ബഷീർ ബാബു ബാബുരാജ് ബാലകൃഷ്ണൻ
ബാലചന്ദ്രൻ ബാലൻ ബിജു ബിജോയ് ബിനി ബിനീഷ് ബിനു ബിനോയി ബിനോയ് ബിന്ദു ബീന ബീവി ബെന്നി ബേബി ബേസിൽ ബൈജു ബോബി ഭരതൻ ഭവ്യ
ഭാഗ്യലക്ഷ്മി ഭാനുമതി ഭാരതി ഭാവന ഭാസി ഭാസ്കരൻ മഞ്ജു മഞ്ജുള മണി മണികണ്ഠൻ മത്തായി മധു മധുസൂദനൻ മനു മനോജ് മമത മമ്മൂട്ടി
മരിയ മറിയം മറിയാമ്മ മല്ലിക മഹേഷ് മാത്യു മാത്യൂസ് മാധവി മാധവൻ മാമ്മൻ മായ മാലതി മാർട്ടിൻ മിനി മീന മീനാക്ഷി മീനു മീര
മുകേഷ് മുജീബ് മുനീർ മുരളി മുരളീധരൻ മുരുകൻ മുസ്തഫ മുഹമ്മദ് മൂസ മൃദുല മേഘ മേഘന മേരി മൈഥിലി മൊയ്തീൻ മോനിഷ മോളി മോഹനൻ മോഹൻ
മോഹൻദാസ് മോഹൻലാൽ മൻസൂർ യമുന യൂസഫ് യൂസുഫ് യോഗേഷ് രഘു രഘുനാഥ് രഘുനാഥൻ രജനി രജിത രജിത്ത് രഞ്ജി രഞ്ജിത രഞ്ജിത് രഞ്ജിത്ത്
രഞ്ജിനി രതീഷ് രമ രമണി രമാദേവി രമേശ് രമേഷ് രമ്യ രവി രവികുമാർ രവീന്ദ്രൻ രാകേഷ് രാഖി രാഘവൻ രാജ രാജഗോപാൽ രാജശേഖരൻ രാജശ്രീ
രാജി രാജീവ് രാജീവൻ രാജു രാജേന്ദ്രൻ രാജേശ്വരി രാജേഷ് രാജ്കുമാർ രാജൻ രാധ രാധാകൃഷ്ണൻ രാധാമണി രാധിക രാമകൃഷ്ണൻ രാമചന്ദ്രൻ
രാമനാഥൻ രാമൻ രാഹുൽ രൂപ രേഖ രേണുക രേവതി രേഷ്മ രോഹിണി റംല റഫീക്ക് റഫീഖ് റഷീദ് റസിയ റഹീം റഹ്മത്ത് റഹ്മാൻ റാഫി റിമ റിയാസ്
റീത്ത റീന റീബ റെജി റോണി റോബിൻ റോയി റോയ് റോഷൻ റോസമ്മ റോസി റോസ് ലക്ഷ്മി ലത ലളിത ലാലു ലാൽ ലിജി ലിജു ലിജോ ലിനു ലിസി ലിസ്സി
ലീന ലീല ലേഖ ലൈജു ലൈല വത്സല വനജ വസന്ത വാസന്തി വാസു വാസുദേവൻ വിക്രമൻ വിജയ വിജയകുമാരി വിജയകുമാർ വിജയലക്ഷ്മി വിജയ് വിജയൻ
വിജി വിജേഷ് വിദ്യ വിനയൻ വിനിൽ വിനീത വിനീത് വിനീഷ് വിനോദ് വിപിൻ വിമല വിമൽ വിവേക് വിശ്വംഭരൻ വിശ്വനാഥൻ വിഷ്ണു വിൽസൺ വീണ
വൃന്ദ വേണു വേണുഗോപാൽ വേലായുധൻ വൈശാഖ് വൈഷ്ണവി വർക്കി വർഗീസ് ശകുന്തള ശങ്കരൻ ശങ്കർ ശരത് ശരത്ത് ശശി ശശികുമാർ ശശിധരൻ ശാന്ത
ശാന്തകുമാരി ശാന്തി ശാരദ ശാലിനി ശിഖ ശിവദാസ് ശിവദാസൻ ശിവപ്രസാദ് ശിവൻ ശിവൻകുട്ടി ശിൽപ ശൈലജ ശോഭ ശോഭന ശ്യാം ശ്യാംകുമാർ
ശ്യാമ ശ്രീകണ്ഠൻ ശ്രീകല ശ്രീകാന്ത് ശ്രീകുമാരി ശ്രീകുമാർ ശ്രീജ ശ്രീജിത് ശ്രീജിത്ത് ശ്രീദേവി ശ്രീധരൻ ശ്രീനാഥ് ശ്രീനിവാസൻ
ശ്രീരാം ശ്രീരാജ് ശ്രീരേഖ ശ്രീലക്ഷ്മി ശ്രീലത ശ്രീലേഖ ശ്രീവിദ്യ ശ്രീഹരി ശ്രുതി ശ്വേത ഷംസുദ്ദീൻ ഷഫീക്ക് ഷഫീഖ് ഷമീർ ഷരീഫ്
ഷറഫുദ്ദീൻ ഷാജഹാൻ ഷാജി ഷാജൻ ഷാനവാസ് ഷാഫി ഷാരോൺ ഷാഹിദ ഷാൻ ഷിജു ഷിനോജ് ഷിബു ഷീജ ഷീന ഷീബ ഷീല ഷെറിൻ ഷൈജു ഷൈനി ഷൈല ഷൈലജ ഷൈൻ
സംഗീത സക്കറിയ സക്കീർ സജി സജിത സജിത്ത് സജിനി സജിൻ സജീവ് സജീവൻ സജീഷ് സജു സഞ്ജയ് സഞ്ജു സതീശൻ സതീഷ് സത്യനാഥ് സത്യൻ
സദാനന്ദൻ സനീഷ് സനോജ് സന്തോഷ് സന്ദീപ് സന്ധ്യ സനൽ സനൽകുമാർ സഫിയ സബിത സരള സരസ്വതി സരിത സരോജിനി സലിം സലീം സവിത സാം സാജു
സാജൻ സാനിയ സാബു സാമുവൽ സാറ സാറാ സാവിത്രി സിജി സിജു സിജോ സിദ്ദിഖ് സിദ്ധാർത്ഥൻ സിനി സിനോജ് സിന്ധു സിബി സിമി സീത സീനത്ത്
സീമ സുകുമാരൻ സുഗതകുമാരി സുഗതൻ സുഗന്ധി സുജ സുജാത സുജിത്ത് സുധ സുധാകരൻ സുധീഷ് സുധീർ സുനിത സുനിൽ സുനിൽകുമാർ സുബൈദ സുബൈർ
സുഭദ്ര സുഭാഷ് സുമ സുമതി സുമിത്ര സുമേഷ് സുരഭി സുരേന്ദ്രൻ സുരേഷ് സുലത സുലൈമാൻ സുശീല സുഹറ സൂര്യ സൂസി സൂസൻ സെബാസ്റ്റ്യൻ
സെലിൻ സൈമൺ സോജ സോണി സോണിയ സോഫി സോഫിയ സോമനാഥൻ സോമശേഖരൻ സോമൻ സ്കറിയ സ്നേഹ സ്മിത സ്റ്റാൻലി സ്റ്റീഫൻ സ്വപ്ന സ്വാതി സ്വർണലത
സൗമ്യ ഹംസ ഹണി ഹനീഫ ഹമീദ് ഹരി ഹരികുമാർ ഹരികൃഷ്ണൻ ഹരിത ഹരിദാസ് ഹരീഷ് ഹസീന ഹസ്സൻ ഹസൻ ഹാരിസ് ഹുസൈൻ ഹേമ ഹേമലത กชกร กนกพร
กนกรัตน์ กนกวรรณ กมล กมลชนก กมลวรรณ กรกฎ กรณ์ กรรณิกา กรรณิการ์ กฤต กฤติกา กฤษฎา กฤษณะ กฤษณา กฤษดา กวี กัญญา กัญญาณัฐ
กันต์ กัลยกร กัลยา กัลยาณี กาญจนา กาญจน์ กานดา กานต์ กำธร กำพล กิตติ กิตติชัย กิตติพงษ์ กิตติรัตน์ กิตติศักดิ์
กิ่งกาญจน์ กิ่งแก้ว กุลธิดา กุหลาบ ก้อง ก้องเกียรติ ขจร ขนิษฐา ขวัญชัย ขวัญฤทัย ขวัญใจ คนึงนิจ คมกริช คมสัน คำนูณ
จตุพร จตุรงค์ จรัญ จรัส จักรกฤษณ์ จักรทิพย์ จักรพงษ์ จักรพันธ์ จักรภพ จันทนา จันทรา จันทร์จิรา จันทร์เพ็ญ จันทิมา
จาตุรนต์ จารุณี จารุพงศ์ จารุวรรณ จำนงค์ จำลอง จิตติ จิตติมา จิตรลดา จิตรา จินตนา จิรนันท์ จิรวัฒน์ จิรศักดิ์ จิระ
จิรัชยา จิราพร จิราพัชร จิราภรณ์ จิรายุ จีรนันท์ จุฑาทิพย์ จุฑามาศ จุรินทร์ จุรีพร จุฬาลักษณ์ ฉวีวรรณ ฉัตรชัย ฉันทนา
ชญานิศ ชฎาพร ชนากานต์ ชนิดา ชนิตา ชนินทร์ ชมพูนุท ชลธิชา ชลน่าน ชลิดา ชวน ชวรงค์ ชวลิต ชัชชาติ ชัยชนะ ชัยณรงค์ ชัยธวัช
ชัยยศ ชัยวัฒน์ ชัยวุฒิ ชัยเกษม ชาญ ชาญชัย ชาญวิทย์ ชาดา ชาตรี ชาติชาย ชินวรณ์ ชินวัฒน์ ชุติมา ชุลีพร ชูชาติ ชูวิทย์
ชูศรี ชูศักดิ์ ช่อผกา ฐปณีย์ ฐิติพร ฐิติมา ฐิติรัตน์ ณรงค์ ณรงค์ชัย ณรงค์ศักดิ์ ณัฐ ณัฐกร ณัฐกานต์ ณัฐชัย ณัฐชา
ณัฐณิชา ณัฐดนัย ณัฐธิดา ณัฐพงศ์ ณัฐพงษ์ ณัฐพล ณัฐริกา ณัฐวุฒิ ณิชา ณิชาภา ดนัย ดนุพร ดวงกมล ดวงพร ดวงฤทธิ์ ดวงเดือน
ดวงใจ ดารณี ดารา ดารุณี ดาวเรือง ดำรง ดำรงค์ ดิเรก ตรีนุช ตวงพร ต่อศักดิ์ ต้องใจ ถนอม ถาวร ทนง ทรงพล ทรงวุฒิ ทรงศักดิ์
ทวี ทวีชัย ทวีป ทวีศักดิ์ ทศพร ทศพล ทองคำ ทองสุข ทองใบ ทักษิณ ทัศนา ทัศนีย์ ทิพย์ ทิพวรรณ ทิพานัน ทิพาพร ทิวา ธงชัย
ธงทอง ธนกร ธนพร ธนพล ธนภรณ์ ธนวัฒน์ ธนา ธนากร ธนาธร ธนาวัฒน์ ธนิดา ธนินท์ ธรรมนัส ธรรมรัตน์ ธวัชชัย ธัญชนก ธัญญา
ธัญญารัตน์ ธันยพร ธานินทร์ ธานี ธารารัตน์ ธาริต ธำรงศักดิ์ ธิดา ธิดารัตน์ ธิติมา ธีรพงษ์ ธีรภัทร ธีรยุทธ ธีรวัฒน์ ธีระ
ธีระชัย นคร นงคราญ นงนุช นงลักษณ์ นงเยาว์ นพดล นพพร นพมาศ นพรัตน์ นภัสสร นภา นภาพร นราพัฒน์ นรินทร์ นริศ นฤมล นฤมิต
นลินทิพย์ นลินี นวพร นวลจันทร์ นวลพรรณ นันทนา นันทพร นันทวัน นันทิชา นันทิดา นันทิยา นารี นารีรัตน์ นิกร นิคม นิตยา
นิติ นิธิ นิธินันท์ นิพนธ์ นิพิฏฐ์ นิภา นิภาพร นิรมล นิรันดร์ นิวัฒน์ นิวัฒน์ธำรง นิวัติ นิศากร นิศารัตน์ นุชจรี
นุชนาถ น้ำทิพย์ น้ำผึ้ง น้ำฝน บดินทร์ บรรจง บรรพต บรรหาร บรรเจิด บวรศักดิ์ บังอร บัญชา บัณฑิต บัณฑูร บุญจง บุญชัย
บุญช่วย บุญญาภา บุญธรรม บุญมี บุญยิ่ง บุญยืน บุญส่ง บุญเรือน บุญเลิศ บุษกร บุษบา ปกรณ์ ปณิตา ปณิธาน ปนัดดา ปภาดา
ประกอบ ประจักษ์ ประชา ประดิษฐ์ ประทีป ประนอม ประพันธ์ ประภัสสร ประภา ประภาพร ประภาส ประมวล ประมุข ประยุทธ์ ประยูร
ประวิตร ประวิทย์ ประสงค์ ประสาน ประสิทธิ์ ประเวศ ประเสริฐ ประไพ ปรัชญา ปราณี ปรารถนา ปราโมทย์ ปริญญา ปรีชา ปรีญาพร
ปรีดา ปรีดี ปรียา ปรียานุช ปรเมศวร์ ปวิน ปวีณา ปัญญา ปัณฑิตา ปัทมา ปัทมาพร ปานวาด ปาริชาติ ปารีณา ปิยนุช ปิยบุตร ปิยพร
ปิยะ ปิยะดา ปิยะวรรณ ผกามาศ ผุสดี ผ่องศรี พงศกร พงศ์ พงศ์พันธ์ พงศ์เทพ พงษ์ศักดิ์ พจนา พจนีย์ พชร พนิดา พรชนก พรทิพย์
พรนภา พรพิมล พรรณราย พรรณิการ์ พรรณี พรศรี พรสวรรค์ พรเพ็ญ พร้อมพงศ์ พลากร พวงทอง พวงเพชร พัชรพร พัชรา พัชราภรณ์
พัชรินทร์ พัชรี พันทิพา พิกุล พิชญา พิชญ์สินี พิชัย พิชิต พิทักษ์ พิธา พิพัฒน์ พิมพรรณ พิมพ์ พิมพ์ชนก พิมพ์ใจ พิมลพรรณ
พิศมัย พิศาล พิษณุ พิสิฐ พิเชฐ พิเชษฐ์ พิไลพร พีรพล พีระ พีระพันธุ์ ภคมน ภัทร ภัทรวดี ภัทรา ภัทราพร ภัทรียา ภาคภูมิ
ภาณุ ภาณุพงศ์ ภานุวัฒน์ ภาวนา ภาวิณี ภูมิ ภูมิธรรม ภูริ มงคล มณฑา มณี มณีรัตน์ มนตรี มนัญญา มนัส มยุรา มยุรี มลฤดี
มะลิ มัลลิกา มานพ มานะ มานิดา มานิต มารศรี มาริสา มารุต มาลัย มาลี มีชัย มุกดา ยงยุทธ ยศ ยิ่งลักษณ์ ยุทธ ยุทธนา
ยุทธพงศ์ ยุพา ยุพาพร ยุพิน รณรงค์ รสนา ระเบียบ รังสรรค์ รังสิมันต์ รัชดา รัชนี รัชนีกร รัตนา รัตนาภรณ์ รุจิรา
รุ่งทิพย์ รุ่งนภา รุ่งรัตน์ รุ่งอรุณ รุ่งโรจน์ ลดาวัลย์ ลลิตา ละออง ลักขณา ลัดดา ลัดดาวัลย์ ลีนา ลือชัย วรพล วรรณภา
วรรณวิสา วรรณา วรรณี วรวรรณ วรวิทย์ วรัญญา วรางคณา วราภรณ์ วราวุธ วรเจตน์ วลัยพร วสันต์ วัชรพล วัชระ วัฒนา วันชัย
วันดี วันทนา วันมูหะมัดนอร์ วันวิสา วันเพ็ญ วิชัย วิชาญ วิชุดา วิฑูรย์ วิทยา วิทูร วินัย วินิจ วิบูลย์ วิภา วิภาดา
วิภาวดี วิมล วิมลรัตน์ วิยะดา วิรัช วิรัตน์ วิลาวัลย์ วิวัฒน์ วิศิษฐ์ วิษณุ วิสุทธิ์ วิเชียร วิโรจน์ วิไล วิไลพร
วิไลวรรณ วีณา วีรชัย วีรพงษ์ วีรยา วีระ วีระชัย วีระศักดิ์ วุฒิ วุฒิชัย วุฒิพงษ์ วไลพร ศรัณย์ ศราวุธ ศรีสุดา ศรีสุวรรณ
ศศิกานต์ ศศิธร ศศิวิมล ศักดา ศักดิ์ชัย ศักดิ์สิทธิ์ ศันสนีย์ ศิริกัญญา ศิริกุล ศิริชัย ศิริพงษ์ ศิริพร ศิริรัตน์
ศิริลักษณ์ ศิริวรรณ ศิริโชค ศุภกร ศุภจี ศุภชัย ศุภมาส ศุภลักษณ์ ศุภวัฒน์ สกนธ์ สกล สงวน สง่า สถาพร สนธิ สนั่น สมคิด
สมจิต สมจิตร สมชัย สมชาย สมทรง สมนึก สมบัติ สมบุญ สมบูรณ์ สมปอง สมพงษ์ สมพร สมพิศ สมภพ สมยศ สมรักษ์ สมฤดี สมลักษณ์
สมศรี สมศักดิ์ สมหญิง สมหมาย สมหวัง สมาน สมเกียรติ สมเดช สมโภชน์ สมใจ สรยุทธ สราวุธ สหรัฐ สัญญา สันติ สันติสุข สาธิต
สายชล สายฝน สายพิณ สายสุนีย์ สารี สาวิตรี สำราญ สำเริง สิทธา สิทธิชัย สิทธิพร สิริกร สิริกัญญา สิรินทร์ สิริพร สิริมา
สุกัญญา สุกิจ สุขุม สุจิตรา สุจินดา สุจินต์ สุชัย สุชาดา สุชาติ สุดา สุดาพร สุดารัตน์ สุทธิดา สุทธิพงษ์ สุทธิรัตน์
สุทัศน์ สุทิน สุนทร สุนันทา สุนัย สุนิสา สุนีย์ สุพจน์ สุพรรณี สุพัฒน์ สุพัตรา สุพิชชา สุภัทรา สุภา สุภาพ สุภาพร
สุภาภรณ์ สุภาวดี สุมาลี สุมิตรา สุรชัย สุรพงษ์ สุรพล สุรยุทธ์ สุรศักดิ์ สุรสิทธิ์ สุรางค์ สุรินทร์ สุริยะ สุริยัน
สุริยา สุรีย์ สุรีรัตน์ สุรเชษฐ์ สุรเดช สุลักษณ์ สุวรรณ สุวรรณา สุวรรณี สุวัฒน์ สุวิทย์ สุวิมล สุเทพ สุเมธ หทัยรัตน์
หฤทัย หาญ หิมาลัย องอาจ อดิศร อดิศักดิ์ อดิเทพ อดุลย์ อนงค์ อนัญญา อนันดา อนันต์ อนุชา อนุทิน อนุพงษ์ อนุรักษ์
อนุวัฒน์ อภิชัย อภิชาติ อภิญญา อภิรดี อภิรักษ์ อภิสิทธิ์ อรทัย อรพรรณ อรพิน อรรถพล อรรถวิชช์ อรรถสิทธิ์ อรวรรณ อรสา
อรอนงค์ อรอุมา อริสรา อรุณรัตน์ อรุณี อัครเดช อังคณา อัจฉรา อัจฉริยา อัญชลี อัญชัน อัมพร อัมพวา อัศวิน อัษฎา อาคม
อาทิตยา อาทิตย์ อานนท์ อานันท์ อาภรณ์ อาภา อารักษ์ อารี อารีย์ อารีรัตน์ อำนาจ อำพร อำพล อำไพ อิงอร อิทธิพร อิทธิพล
อุดม อุทัย อุบล อุบลรัตน์ อุษณีย์ อุษา อุเทน อุไร อุไรวรรณ เกรียงศักดิ์ เกรียงไกร เกศรา เกศินี เกษม เกสร เกียรติ
เกียรติศักดิ์ เจตน์ เจนจิรา เจริญ เจษฎา เจิมศักดิ์ เฉลิม เฉลิมชัย เฉลิมพล เชาว์ เชิดชัย เดช เดชอิศม์ เดชา เดือนเพ็ญ
เทพไท เทวัญ เทิดศักดิ์ เนตรนภา เนวิน เนาวรัตน์ เบญจมาศ เบญจวรรณ เบญจา เปรมฤดี เผดิมชัย เผ่าภูมิ เพชรดาว เพียงใจ เพ็ญ
เพ็ญนภา เพ็ญพักตร์ เพ็ญศรี เมตตา เมทินี เมธา เมธี เยาวภา เยาวลักษณ์ เยาวเรศ เรณู เรวดี เลิศ เลิศศักดิ์ เล็ก เศรษฐา
เสกสรรค์ เสถียร เสนาะ เสรี เสาวนีย์ เสาวภา เสาวลักษณ์ เอก เอกชัย เอกนัฏ เอกพล เอกราช เอกสิทธิ์ เอมอร เอื้อมพร แก้วตา
แพทองธาร แพรวา แอน โกวิท โกศล โสภณ โสภา โสภิดา โอภาส ใจ ใจแก้ว ไกรศักดิ์ ไชยา ไตรรงค์ ไตรศุลี ไพฑูรย์ ไพบูลย์ ไพรัช
ไพลิน ไพศาล ไพโรจน์ აზა ალა ანასტასია ანდრია ანდრო ანი ანჟელა აპოლონ არსენ ასმათ აჩი ბაკურ ბაჩო ბესარიონ გურანდა
დავითი დათო დეა დიტო ედუარდ ევა ეთერი ეთუნა ეკატერინა ელდარ ელისაბედ ელმირა ერეკლე ვალერიან ვასო ვიოლეტა ვიქტორ
ვლადიმერ ვლადიმირ ზურაბი თამარი თეკლე თემური ია იაგო იაკობ ინეზა იოსელიანი ლანა ლევანი ლეო ლერი ლიკა ლონდა ლუკა
მანუჩარ მარეხ მარიამ მზიკო მურთაზ ნატა ნიკო ნოე ოლღა პავლე პეტრე პიკრია ჟანა რობერტ როინ როსტომ რუსიკო რუსლან სერგი
სიმონ სოფია სულხან ტიტე უშანგი ფარნაოზ ფიქრია ფრიდონ ქეთევანი ქეთუნა ქრისტინე ჯანო ჯუანშერ ሀሰን ሀብታሙ ሀብቴ ሀና ሀዊ ሀይሉ
ሀይማኖት ሁሴን ሂሩት ሃብታሙ ሃና ሃይለማርያም ሃይማኖት ሄለን ሄርሞን ሄኖክ ህሊና ህይወት ሐረገወይን ሐረግ ሐሰን ሐና ሐዊ ሐጎስ ሒሩት ሔለን ሕሊና ሕይወት መሀመድ መሃመድ መለስ መላከ
መላኩ መሐመድ መሐሪ መሠረት መርሻ መርጋ መሰረት መሳይ መስከረም መስፍን መብራህቱ መብራቱ መንገሻ መንግሥቱ መንግስቱ መኩሪያ መኮንን መዝገቡ ሙሀመድ ሙሉ ሙሉቀን ሙሉነህ ሙሉእመቤት
ሙሉወርቅ ሙሉጌታ ሙላቱ ሙሐመድ ሙሳ ሙሽራ ሙና ሚሊዮን ሚሚ ሚርያም ሚስጥረ ሚኪያስ ሚካኤል ማህሌት ማሙሸት ማሞ ማሪያ ማርቆስ ማርታ ማርያም ማስረሻ ማቴዎስ ማኅሌት ሜላት ሜሮን ምስራቅ
ምትኩ ምናሴ ምንዳዬ ሞላ ሞገስ ሠናይት ሣህለወርቅ ሣሙኤል ሣራ ሥዩም ረሂማ ረታ ረዳ ረድኤት ሩሐማ ሩት ራሄል ራሔል ራሕዋ ሮማን ሮቤል ሮዛ ሮዳስ ሰለሞን ሰላማዊት ሰላም ሰሎሞን ሰብለ
ሰብለወንጌል ሰብስቤ ሰናይት ሰአዳ ሰኢድ ሰይድ ሰይፉ ሲሃም ሲራጅ ሲሳይ ሲሳይነሽ ሲፈን ሳህለወርቅ ሳሙኤል ሳምራዊት ሳምሶን ሳራ ሳባ ስለሺ ስለናት ስመኝ ስሜነህ ስምዖን ስኂን ስንታየሁ
ስዩም ሶሎሜ ሶሲና ሶስና ሶፍያ ሸዋረጋ ሸዋንግዛው ሸዋዬ ሺመልስ ሻምበል ሽመልስ ሽብሬ ሽታዬ ሽፈራው ቀለሙ ቀለም ቀነኒሳ ቃልኪዳን ቅዱስ ቆንጂት በሃይሉ በለጠ በለጡ በላቸው በላይ
በላይነሽ በረከት በሪሁን በሱፈቃድ በቀለ በቀለች በኃይሉ በዛብህ በየነ በድሉ በፈቃዱ በፍቃዱ ቢኒያም ቢንያም ባህሩ ባልቻ ባንቺ ባዬ ቤተልሄም ቤተልሔም ቤቲ ቤዛ ቤዛዊት ብሌን ብሥራት ብሩ
ብሩክ ብርሀኑ ብርሃኑ ብርሃኔ ብርሃን ብርቱካን ብርክቲ ብስራት ብንያም ብዙነህ ብዙነሽ ብዙአየሁ ቦጋለ ተመስገን ተማም ተሠማ ተሰማ ተስፉ ተስፋ ተስፋሁን ተስፋሚካኤል ተስፋማርያም ተስፋዬ
ተሻለ ተሾመ ተናኘ ተካ ተካልኝ ተክለ ተክለሃይማኖት ተክሉ ተክሌ ተወለደች ተዋበች ተዋቡ ተዘራ ተድላ ተገኔ ተገኝ ተፈሪ ተፈራ ታመነ ታምሩ ታምራት ታረቀኝ ታሪኩ ታሪክ ታየ ታዬ ታደለ
ታደሰ ታፈሰ ታፈሰች ቴዎድሮስ ቴድሮስ ትህትና ትርሃስ ትንሳኤ ትዕቢት ትዕግሥት ትዕግስት ትዝታ ትግስት ቶሎሳ ቶማስ ቸሩ ቸርነት ኃይለ ኃይለሚካኤል ኃይለማርያም ኃይለሥላሴ ኃይሉ ነቢዩ
ነቢያት ነብዩ ነጋ ነጋሶ ነጋሽ ነጻነት ነፃነት ኑሪያ ኒቆዲሞስ ናሆም ናርዶስ ናትናኤል ናኦሚ ናዝሬት ንዋይ ንጉሤ ንጉሴ ንጋቱ ንግስት ኖላዊ ኖኅ አህመድ አለሙ አለማየሁ አለም አለምነሽ
አለምጸሐይ አለባቸው አሊ አልማዝ አሚና አማረ አማኑኤል አማን አምለሰት አምሳለ አምሳሉ አምባቸው አምደማርያም አርአያ አሮን አሰለፈች አሰፋ አስራት አስቴር አስናቀች አስፋው አሸናፊ አሻ
አበራ አበበ አበበች አበባ አቤል አብርሃም አብይ አብዱ አብዱላሂ አብዱልቃድር አንተነህ አንዱዓለም አንዷለም አክሊሉ አወል አወቀ አውግቸው አዜብ አየለ አየነው አያሌው አያልነሽ አያና አይሻ
አይዳ አዲሱ አዲስ አዳነች አድማሱ አድነው አገኘሁ አጥናፉ አፀደ ኢሳያስ ኢሳይያስ ኢብራሂም ኢየሩሳሌም ኢያሱ ኢዮብ ኢዮኤል ኤልሣቤጥ ኤልሮኢ ኤልሳ ኤልሳቤጥ ኤልያስ ኤልዳና ኤሚ ኤርሚያስ
ኤርትራ ኤደን ኤፍሬም እሌኒ እመቤት እስክንድር እስጢፋኖስ እሸቱ እሸቴ እታገኝ እታፈራሁ እቴቴ እቴነሽ እናት እንዳለ እንዳልካቸው እንድርያስ እንግዳ እንግዳወርቅ እውነቱ እዝራ እየሩሳሌም
እያሱ እዮብ እጅጉ እጅጋየሁ ከበቡሽ ከበደ ከተማ ከድር ከፍያለው ኩማ ኪዳን ካሌብ ካሣ ካሳ ካሳሁን ካሳዬ ክብረ ክብሮም ክብነሽ ክንዴ ክንፈ ክፍሉ ክፍሌ ኮሪያ ወልደ ወልዴ ወርቁ ወርቅነህ
ወርቅነሽ ወርቅአለማሁ ወሰን ወሰንየለህ ወንደሰን ወንዱ ወንድሙ ወንድወሠን ወንድወሰን ወይኒቱ ወይንሸት ወይዘሮ ወዳጅ ወጋየሁ ዋለልኝ ዋሲሁን ዋቅጅራ ውቤ ውብሸት ውብአለም ውብእሸት ውዴ
ውድነህ ዐቢይ ዓለሙ ዓለማየሁ ዓለም ዓቢይ ዘለቀ ዘላለም ዘሐራ ዘመነ ዘመን ዘመድኩን ዘሪሁን ዘርዓይ ዘቢባ ዘነበ ዘነበች ዘኒት ዘካሪያስ ዘውዱ ዘውዲቱ ዘይነብ ዛሃራ ዜና ዜናዊ ዝናሽ
ዝናቡ የምሥራች የምስራች የሺ የሺእመቤት የሺወርቅ የትናየት የኔነሽ የዝና ዩሐንስ ዩሱፍ ያሬድ ያሲን ያዕቆብ ያፌት ይሁኔ ይሁን ይልማ ይመር ይርጋ ይስሐቅ ይበልጣል ይታገሱ ይነበብ
ይድነቃቸው ይገረም ዮሃንስ ዮሐና ዮሐንስ ዮርዳኖስ ዮሴፍ ዮናስ ዮናታን ዮዲት ዮፍታሔ ደመላሽ ደመቀ ደምሴ ደሣለኝ ደረሰ ደረጀ ደራርቱ ደርቤ ደሳለኝ ደስታ ደበላ ደበበ ደብሪቱ ደጀኔ ደጀን
ደጉ ዲባባ ዲና ዳምጠው ዳርጌ ዳንኤል ዳኛቸው ዳኜ ዳዊት ዳግማዊት ዳግም ድሪባ ድርሻዬ ድርባ ድንቅነሽ ጀሚላ ጀማል ጀዋር ጁነዲን ጆን ገለታ ገመቹ ገረመው ገብረ ገብረመድህን ገብረማርያም
ገብረሥላሴ ገብረእግዚአብሔር ገብሩ ገብሬ ገብርኤል ገነት ገነነ ገዛሀኝ ገዛኸኝ ጋሹ ጋሻው ጌታሁን ጌታቸው ጌታነህ ጌትነት ጌዲዮን ጌጤ ጌጥነሽ ግርማ ግርማዬ ግርማይ ግዛቸው ግዛው ግደይ
ጎሳዬ ጎሹ ጎበዜ ጎይቶም ጠና ጣሰው ጥላሁን ጥሩነህ ጥሩነሽ ጥሩወርቅ ጥሩዬ ጥበቡ ጥጋቡ ጨመዳ ጫላ ጫልቱ ጳውሎስ ጴጥሮስ ጸሐይ ጸጋ ጸጋዬ ጽዮን ጽጌ ጽጌረዳ ፀሀይ ፀሐይ ፀጋ ፀጋዬ ፂዮን
ፅጌ ፅጌሬዳ ፈለቀ ፈረደ ፈቃዱ ፈንታ ፈንታሁን ፈይሰል ፈይሳ ፊሊጶስ ፋሲል ፋሲካ ፋናዬ ፋንታዬ ፋኖስ ፋጡማ ፋጢማ ፋጤ ፍሥሐ ፍራኦል ፍሬህይወት ፍሬሕይወት ፍሬወይኒ ፍሬው ፍርዓወቅ ፍስሐ
ፍቃዱ ፍቅረማርያም ፍቅሩ ፍቅሬ ፍቅር ፍቅርተ ፍጹም ፍፁም ፎዚያ`;

/**
 * More given names in Latin script, of people who write for papers in some sixty countries: those tables lack them. Names that pages write
 * in small letters, too, were left out.
 */
export const OTHER_GIVEN_NAMES = `aadu aafke aage aagje aamir aamna aapo aare aarne aarno aaro aart aarti aasim abdalla abdelaziz abdelhak abdelhakim
abdelhalim abdelhamid abdelilah abdeljalil abdelkarim abdelkrim abdellatif abdelmajid abdelmalek abdelmonem abdelouahab
abdelrahim abdelrahman abdelwahab abderrahim abderrahman abdessalam abdessamad abdi abdiaziz abdinasir abdirahman
abdirizak abdolali abdolhossein abdolkarim abdollah abdolreza abdulah abdulhadi abdulkadir abdulkareem abdullahi
abdulmajeed abdulmohsen abdulrahman abdulrazaq abdulsalam abdulwahab abdur abdurrahman abdus abdülkadir abebe abeer
abeid abela abenaa abhijeet abhijit abhilash abhimanyu abhinandan abhinav abhishek abid abida abimanyu abir abiy abla
ablavi abolfazl abolghasem abolhassan abram abrar abrie absar abshir abubakar abubakari abul abílio achiel achieng
achilleas achmad achola adaeze adamu adanna adaobi adaora adas adebayo adeel adelino ademar ademir ademola aderonke
adesola adetola adetunji adewale adewunmi adeyemi adham adhiambo adiel adija adila adili adilson adilə adinda adir adis
adisa adisti aditi aditia adiza adjoa adlan adlin admil admir admira adnan adomas adongo adorján adrianus adriatik
adrienn adrià adélia adérito adəm aelita aengus aeres aerona afaf afan afarin afiba afif afiq afke afqan afrim afsaneh
afshan afshar afshin afzal afërdita agan agapi agathi ageeth aggeliki aggelis aggelos aggrey aghasi aghavni agim agita
agnaldo agnete agnija agnita agnė agon agostinho agostiño agota agris agron aguinaldo agustinus agustí ahad aharon
ahinoam ahlam ahmadreza ahmadu ahsan ahti ahto aidanas aidas aideen aidis aifric aiga aigars aigerim aigul aija aijaz
aikaterini aiko aila aili ailsa ailton aima aiman aimar aimi aimo ainara aine ainhize ainhoa aini ainis ainitze ainius
ainize aintzane ainuddin ainul ainur ainura aira airi airidas airita airlangga airton aishah aishling aisling aislinn
aistis aistė aisulu aita aital aitana aitor aitziber aivar aivaras aivars aive aivis aiza aizeti aizhan aizpea ajay
ajdin ajibola ajith ajkuna ajmal ajoa ajwang akaki akane akanimo akanksha akari akash akello akemi akhil akhila akhilesh
akhmad akhtar akida akie akifumi akihiko akihiro akihisa akihito akiko akimasa akinbode akinola akinori akintunde
akinwumi akinyi akio akira akis akiteru akito akiva akiyo akiyoshi aklima akmaral akoth akoto akpene akrivi aksana
akshay akshaya akuba akuvi akvilė alaa alaaeddin aladár alaga alaia alaitz alaksandr alamgir alanas alar alasdair
alastair alaw alawi alazne albana albertas albertu albertus albinas alborz albulena alceu alcides aldar aldara aldijana
aldina aldis aldona aldrin aldís aled aleem aleh aleid aleida aleix aleko alekos aleks aleksandr aleksandras aleksandre
aleksandrs aleksandër aleksanteri aleksei aleksejs aleksey aleksija alemayehu alev alexey aleša alfian alfie alfonsas
alfredas algernon algirdas alhassan alhierd aliaa aliakbar aliaksandr aliaksei aliasghar alie alif aliff aliia alija
alim alireza alister alius aliye aliyu aliyə aliz alja aljana alketa alkis alkistis alkiviadis allard almantas almaz
almazbek almin almir almis almudena alojzija alojzy alona alonso aloysio aloísio altaf altair altamiro altin altina aluf
alun aluoch alvard alvils alvyda alvydas alwen alwin alwyn alyona alyosha alys amadeu amador amadu amagoia amaia amaiur
amaka amalina amaliya amancio amandeep amane amarachi amare amarjeet amarjit amartya ambika ambreen ambrosio ambroz
ambrus ameen ameer ameera amela amelita amer amets amichai amihai amikam amil amila amilcar aminah aminiel aminuddin
aminul amirah amirali amiram amirhossein amiri amirreza amirul amitabh amitabha amitai amitav amitava amjad amma ammar
ammara amna amnon amoah amol amondi amotz amran amri amrullah amruta amund amàlia américo anagha anahad anahit anahí
anaitz analyn anam anandi anane ananija anano ananth anantha ananya anartz anastasiia anastasio anastasios anastasis
anastasiya anastassia anat anatolijus anatoliy anatoly anayo anaís ander andhika andika andile andini andiswa ando
andoitz andolin andon andoni andor andoy andreia andreina andrejs andrejus andrekina andreu andrey andriani andries
andrii andrius andriy andromachi andrus aneela aneeq anees aneirin anel aner anest anete anett aneurin anfinn anfisa
angele angeliki angelines angelos angelu angelė angga anggi anggita anggraini angham angharad anglu angéla angélica
anhelina aniela anikó anindita anindya anine anirban aniruddha anirudh anisa anisha anisoara anisul anitha aniztu anjana
anjar anjo anju anjum anke ankie ankit ankita ankur ankush annalaura annalyn annamari annamária annapaola annarita
annbjørg annejet anneleen annelies anneliese annelise anneloes annelore annelot annemie annemieke annes annick anniek
anniken annina annisa annita annukka annwen anoop anoush anoushirvan anowar anri ansah ansas ansis anssi anta antanas
antanina anthonia antida antin antje antjie anto antonios antonis antonius antons antoon antoun antoņina antra antso
antton antxon antía antònia antón anubha anubhav anuj anuoluwa anupam anupama anuradha anush anusha anushik anushka
anwar anwara anwen anxela anxo anxos anyango anyisile anzhela anzhelika anzor aníbal anđelija anđelka anđelko anġelik
anġla anġlu anželika aodhan aodhán aoibhe aoibheann aoibhinn aoibhín aoife aoko aongus aoun aparajita aparna apiyo
apolinario apollónia apolonia apolonija apoloniusz apoorva apostolia apostolos apurva aqeel aqsa aqşin arafat araitz
aramayis araminta arantxa arantza arantzazu arash arata aratz aravind arayik araz arbel arben arber arbnora arbën
arbëresha arcangelo archana archil archita arciom ardal ardalan ardas ardavan ardeshir ardi ardian ardiana ardiansyah
ardis ardit ardita ardo areej aref areg aregnaz arend areti arev arevhat arevik arezoo arezou arfa arfon arghya argi
argia argider argiñe argyrios argyris argyro ariadne ariadni arianne arianrhod arianwen arief arieh arifa ariff arifin
ariful arijana arijus arik arild ariovaldo aristea aristeidis aristides aristotelis arita aritz arja arjan arjana arjeta
arkadi arkadiy arkaitz arles arlet arlind arlindo arlyn armaghan armanda armands armend armenuhi armina arminas arminda
arnab arnar arnas arnau arnbjörg arnd arndt arndís arnel arnela arnesa arnfríður arngrímur arnheiður arnis arnoldas
arnolds arnon arnoud arnout arnór arnþrúður arpan arpi arpine arpit arpita arrate arritxu arsalan arsenio arsenis
arseniy arseny arshad arshak arshaluys arsim artai artak artan artashes artavazd artem artemios arthen artin artsiom
artsrun arttu artyom artūras arunabha arundhati arunima arup arushi arusyak arvi arvin arvinas arvind arvis arvo arvydas
arwel arwyn aryana arzum arístides arūnas arūnė asaad asadullah asaduzzaman asaf asako asala asami asanda asaph asavela
asbjørn aseem asem asenath asep asfandyar asfaw asger asghar asher ashfaq ashima ashiqur ashish ashkan ashkhen ashling
ashot ashraf ashrafuzzaman ashutosh ashwani ashwin ashwini asieh asier asif asih asim asimina asit asiye askar aske asko
askold askolds aslak aslanbek asle aslı aslıhan asmah asmat asmir asmira asmus aspa aspasia aspram asraf asri assaad
assadollah assaf assel assem assumpció assumpta astead aster astghik astra astri astrit astrogildo astuti asuka asuman
asumi asyraf asəf ataitz atalia atanga atanu atara ataullah ataur atef atefeh athan athanasia athanasios athieno
athumani atieh atieno atika atiq atiqa atiqur atis atiyeh atle atli atoosa atoti atsede atsieno atsuhiro atsuko atsumi
atsuo atsushi atsuto attah atte attie attiya attracta atul atupakisye atupele atxarte auberon audrius audronė audun
augustas augustinas augustė auke aukje auli auma aune auni aurela aurelija aurelijus aureliusz aurika aurimas aurken
aurél aurélio ausenda austra austė austėja auwal auðbjörg auður aušra avag avanish avdija avdo avdyl avela avelina
avelino avet avetik avetis aviad aviaja avichai avigail avigdor avihai avihu avijit avinash avinoam avira aviram avirama
aviran avishag avishai avitar aviv aviva avivit aviwe avner avraham avri avrum avtandil avuyile awadhi awais awel awen
awino awudu awuor axier ayabonga ayaka ayako ayala ayalon ayame ayamga ayami ayane ayano ayat aybike aybüke aybəniz ayda
aydin ayelet ayesha ayfer aygul ayisha aylar aymar ayna ayobami ayokunle ayotunde aysel aysu ayten aytül ayub ayumi
ayumu ayunda ayush ayushi ayxan ayyoub ayça ayşe ayşegül ayşen ayşenur ayşin ayşən azadeh azahar azahara azam azar
azarmidokht azat azay azeem azeen azeez azem azfar azham azhar azhari aziah azila azim azimah azin azis azita azizah
azizan azize azizi azizul azlan azlin azlina azman azmin azmir aznan azniv azri azriel azrin azrul azucena azuka azumah
azumi azura azwan azwihangwisi azwin azwinndini azza azzam azzedine azər aílton aðalheiður aðalsteinn ağababa ağalar
ağarza ağasəf ağaəli ažbe ažuolas babajide babak babalola babalwa babar babatunde babirye babis babken babongile babu
bacho bachtiar badar badia badri badru badrul badrulhisham baffour bagrat bahaa bahador bahareh baharom baharuddin
bahati bahattin bahiga bahman bahram bahtiar baiba bair bajram bajro bakari bakarne bakhtiar bakhyt bakhytzhan baki
bakir bakr bakri bakuri bakyt balaji balakişi balakrishnan balan balasubramanian balbino baldev baldur baldvin balendin
baltasar balthasar balwant balz bamdad bamidele bana banafsheh banele banga baqir baraa baraka barasa barbka bardh
bardha bardhyl bardia barend barima barkane barkha barnaby bartel bartholomäus barthélémy bartley bartol bartolomé
bartomeu bartosz bartłomiej baruch barys basak basavaraj baseem basem bashir bashiru bashirul bashkim basim basiru basri
bassam bassel bassem bastjan batel bathabile batia batirtze batoul batraz batsheva batya baurzhan bavo bayani bayr bea
beate beatrijs beatris beatriu becca beda bedia bedrettin bedriye bedwyr beena beenish begimai begoña begzada begüm
behar behbud behdad behija behnam behnaz behnoush behrad behrang behrooz behrouz behroz behtash behzad beka bekele bekim
bektour belay beldine belgin beliz belkıs belmiro beltxa belén benas benediktas benedito benedittu benen benet benhur
beni benik benita benjaminas benjie benjy bensu benta benter benxamín beppe berdien berezi berfin berglind bergljót
bergsteinn bergur bergþór bergþóra berhane beril berina berl bermet berna bernabé bernadeta bernadett bernaldo bernardas
bernardina bernat bernt berrak berrin bertel berthold bertie bertu bertus besarion besart besarta beshir besik besjana
besmir besnik bethan betim betka beto betrys betsan betsi betsie betzalel betül bevalyne beverley beyhan beyza beñardo
beñat bhagwan bhagyashree bharathi bharati bhaskar bhaskara bhavana bhavesh bhavna bhawna bheka bheki bhekisisa
bhupendra bhupesh bhuvan biba bidane bidzina bieito bieke bienvenido bihter bijan bijoy bijoya bikram bilgehan biljan
bilkis bilquees bilun bimal bimbo bimkubwa bimo bingen binnaz binnur binyamin biodun bipasha bipin biplab bipul birger
birgir birgül birkir birna birsen birta birte birthe birtukan biruk biruta birutė bisan bisera bisi biswajit bittor
biubwa bixente bizimana bjarney bjarni björg björk bjørg bjørnar blaga blagoj blagoja blagorodna blai blas blaže blažen
blaženka bledar bleddyn bledri blendi blerim blerina blert blerta blodeuwedd blodwen bláithín blánaid bláthnaid bodil
boediono boge bogi bogna bogomir bogumił bogumiła bogusław bogusława boipelo boitumelo boja bolaji bolanle bolarinwa
bolesław bolette bolot bondo bongani bongbong bongeka bongiwe borghild borghildur borhan boria borja borjana borxa borya
borzoo borzou borče bosibori botagoz botlhale boudewijn boutheina boutros boying bozhena bozorgmehr boštjan bożena
bożenna bożydar božana bože božidarka božo bracha bragi brais brana brandán brane branwen breandán brecht brechtje breda
bregje breixo brenno breogán briallen briallu brid brigid brikena britta brixida brogan bronagh bronislovas bronisław
bronisława bronius bronwen bronwyn bronė brunilda brychan bryn brynach bryndís brynhildur brynja brynjar brynjólfur
brynmor bríd brídín bríghid brízida brónach buddug budiarti budiono budiyanto bujan bujar bukky bukurie bukurije
bukurosh bulcsú bunji burcu burghard burgi burhanuddin burim burkhard burkhardt burçin bushra busi busola butera
buthaina bwalya bàrbara bára bärbel bård béibhinn böðvar børge büşra büşranur bənövşə bəyalı cabir cadell cadi cadog
cadwaladr caerwyn caetano cahal cahan cahangir cahir cahit caitlín caitriona caitríona cajsa calum camal camilo camil·la
canan candelaria canset caoilfhionn caoimhe caoimhghín caoimhín caolán caradoc caradog carel caren carien carilus
carlito carme carmencita carmit carolien caron carsten carwyn caryl carys catello cathal cathelijne cathrin cathérine
catrien catriona catríona cauê cavad cavanşir cavidan cayetana cebisa cebrià cecilija cecille cedwyn cees cefin ceinwen
ceiri celani celiwe cels celsa cemalettin cemile cemre cengiz cennydd ceredig ceri cerian ceridwen cerys cesc cesáreo
cevdet ceyran chabuka chadi chadia chafik chaima chaimaa chairul chaitali chaitanya chaitra chanan chandana chander
chandrakant chandrasekhar chandrashekhar chandrika chani chanoch chantelle chané charalambos charalampos charbel
charikleia chariklia charilaos charis charlo charlon charmaine charne charo charu charulata chausiku chava chavi chayim
chebet chelagat chelangat chelimo chelo chemeli chemi chemutai chengetai chepchirchir chepkemei chepkemoi chepkirui
chepkoech chepkorir chepkosgei chepkwony chepngeno chepngetich cheptoo cheptum cherono cherop cherotich cherrie
cheruiyot cheruto chetana chhavi chiaki chibueze chibuike chibuzo chibuzor chidi chidiebere chidinma chidozie chie
chiedza chieko chiel chiemelie chiemi chifundo chigozie chiharu chihiro chijioke chika chikako chikaodi chikara chike
chikondi chiku chileshe chima chimaobi chimezie chimwemwe chinami chinatsu chinelo chineme chinenye chingiz chinmay
chinmayi chinonso chinwe chinwendu chioma chipo chirag chisato chisomo chito chitose chitra chitralekha chiyo chiyoko
chiza chizuko chizuru chola cholpon chona chrisa chrissa christel christien christo christodoulos christof christoforos
christos chronis chrysa chrysanthi chrysanthos chrysostomos chrysoula chryssa chuka chukwudi chukwuemeka chukwuka
chukwuma chukwunonso chuma chérif ciannait ciaran ciarán cibrao cibrán cicely cida cidália cielito cihat cillian cillín
cintia cinto cirila cisca claartje claerwen clarice claudemir claudette claudius cleber cledwyn cleiton climent cliodhna
cliona clive clodagh clodio clodoaldo clàudia cláudia cláudio cléber clíodhna clíona clóvis cobus coenie coenraad coia
coilín cokky colm colman colmán colum colwyn comhghall conal conall conchubhar conchúr conny conrado consiglio
constantino constantinos constanza constanze conxita conán corazon cordula cori corien corlia cormac cormack corneel
corné corrie corsin cosmas cosme costică cranogwen cremilde crescencio cressida crinu criostóir crisanto crisiant
crisostomo crispin cristeta cristi cristiane cristinel cristovam cristovo cristy cristòfol cristóvão críostóir csilla
csillagvirág cuauhtémoc curdin custódio cveta cvetan cvetana cvetanka cvetko cvijeta cynan cynfael cynog cyprian cyriel
cyrill cystennin czesław czesława cáit cándido cássio cátia cândida cândido cèlia cèsar cícero cíntia cəbrayıl cəfər
cəlal cəlil cəmalə cəmil cəmilə cəmşid dace dachi dadan dadang dafna dafni dafydd dagbjört dagfinn dagmawi dagnija dagny
dagný dagnė dagrun dagur daiane daichi daiga daigo daiki daina dainis dainius dainora daire daisaku daisuke daithí daiva
dalal daleen dalija dalitso dalius dalma dalva dalė damianos damijan damijana damini damià damião damjana damodar danai
danas danesh dangiras dangis danguolė daniar danie danielius danillo danit daniyal daniyar danièle daniëlle danutė
danuša danyal danyil danylo daníel daoud dapo daragh dardan dareen darejan dariga dariia darioush dariush dariya darragh
darya daryna daryoush daría darío dasha dashamir dashnor dastan daud daudi daumantas dauren davit davood davorka davoud
davíð dawie dawit dawood dawoud dayang dayo daşqın daša deaglán dearbhaile dearbhla debabrata debanjan debarati debashis
debashish debasish debby debjani debolina dede deden dedi dedy deepa deepak deepti deian deidre deimantas deimantė
deiniol deio deirdre deise deivid deividas deivis dekel delali delara delaram delbar delyth demetre demian demid demola
demyan demétrio denene deni denys denílson deola deolinda deqa derbhla derec dereje derfel dermot dervilla derviš
derviša dervla dervo derwyn desa desirée dessy desy detlef detlev devdutt devendra devjyot devora devorah devrim devyani
dewald dezső deñe dhani dhanya dharmendra dheeraj dhika dhimitër dhiraj dhruba diagur diamantis diarmaid diarmuid
dibyendu dickon didik didin dido didzis diederick diederik dietger diether dietmar dietrich dieuwertje dieuwke digna
dika dikeledi diki dikla dilbər diliara dilip diljá dilma dilqəm dilrubə dilshod dilsuz dilwyn dilyara dilys dilşad dima
dimakatso dimitar dimitra dimitrie dimitrinka dimitrios dimitris dimka dimos dimče dinah dinara dindo dineo dingdong
dinko diny diodato diogenis dionisie dionisis dionysia dionysios dionysis dionís dipak dipo dipti dirce dirceu dirkje
disebo ditiro ditta ditza divina divyanshu djalma djamel djamila djoko dmitrijs dmitrijus dmitriy dmitry dmytri dmytrii
dmytro doaa dobrica dobrinka dobrivoje dobrochna dobromir dobrosav dobrosława doddy dodi dodong doetie dokua dolf dolors
domantas domas domeniko domicelė dominador dominyka dominykas domitilla domizio domokos domonkos domènec donagh donal
donall donatas donatien doni donia donika donjeta donnacha donncha donnchadh dony donya dončka dončo doortje dorianne
dorien dorival dorleta doron dorothee dorte dorthea doruntina doto dotto dotun dougal doutzen dovilas dovilė dovrat
dovydas doğukan dragi dragoslava dragoš draško dražan drita dritan driton dror drorit dröfn duaa dualta dudi dudu dujam
dukagjin duminku dumisa dunixe durim durna dursun durval durđica dushyant duša dvir dvora dvorah dwardu dwynwen dwysan
dyfan dyfrig dymphna dympna dzianis dzidra dzifa dzintars dzintis dzintra dzmitry dzmitryj dzsenifer dzulkifli
dzvenyslava dzvinka dácil dáire dáithí dália dámaso dèbora déborah décio dénes désirée dênis dídac dónal dónall dörte
dörthe dürdanə dýrleif dănuț džafer džana džejla džejlana džemail džemal džemil džemila dženan dženana dženita dževad
džiuljeta džoko eabha eadaoin eamon eamonn eavan ebele ebere eberhard ebrahim ebrillwen ebuka eckart eckhard eckhart
edas edelmira edem edgaras edijs edilene edilson edimilson edin edina edinam edinho edis edisa edite edivaldo edlira
edmar edmilson edmundas edmundo ednaldo ednyfed edona edorta edryd edsel edson eduardas edurne edvaldo edvardas edvards
edvika edvinas edwardu edwige edwoba eefke eelco eelke eemeli eemil eerik eerika eetu eevi efendi efosa efrat efraín
efrén efstathia efstathios efstratios efterpi efthimis efthymia efthymios efthymis eftychia efua egbe egbert egert
eggert eghishe egidija egidijus egil egill egils eglė egoi egoitz egoitza egons eguzki ehab ehsan ehud eibhlín eiddwen
eifion eigantas eigil eigra eiichi eiichiro eija eiji eiki eiko eila eilidh eilif eilir eilish eilís eimantas eimantė
eimear eimer eimhear eimis eimutis einat einav einion einir eirian eirig eiriol eirlys eirwen eirwyn eiríkur eisaku eise
eita eitan eithne eivind ejaz ejike ejiofor ejiro ejvind ekaette ekain ekaitz ekaterina ekaterine ekene ekhi ekhiñe
ekkehard ekkehart eknath ekta ekua elad elahe elaheh elaia elain eldad eldar eldbjørg eldin eldiyar eleanna elechi
eleftheria eleftherios elek elemér elen elene elenid eleri elfa elfed elfriede elfyn elga elgan elguja elham eliad
eliakimu eliamani eliav elibariki elica elidir elidon elien eliete elieza elihu eliise elikem elimelech elinam elineema
elinga elira eliran elis elisabed elisabete elisante elisavet elisenda elisheva elisângela elixabet elixabete eliyahu
elizabete elizbar elkana ellinor elliw elman elmari elmarie elmedin elmir elmirə elməddin elnaz elnurə elonwy elorm
elorri eloísa eloïsa elpida elpis elsabe elsabé elsbet elsebeth elsevər elsi elske elspeth eluned elurra elvana elvar
elvedin elvedina elvinas elvio elvir elvyra elxan elyakim elyashiv elzbieta elín elísa elísabet elói elşad elşən
elžbieta emad emanuelle emanwel emefa emelita emenike emer emha emika emiko emiliia emilis emilía emina emira emiri
emlyn emmanouela emmanouil emmanuella emmeline emmnwel emrys emsad emuna emyr emzar emídio emőke enamul enara
enayatullah endaf endang endel endi endika endri endrike endrit enej eneka eneko eneli eneritz enfys engjëll enikő enisa
enitan enkeleda enkelejda ennis enny enric enyinna enyioma enyonam enza eoghan eoin epaminondas epifanio eral erald
erdoğan erea erez erfan ergys ergül erifyli erikas eriko eriks erinda erion eriona erivaldo erja erjon erjona erkan erki
erkin erko erkuden erkut erla erlan erlangga erlantz erlend erlendur erlinda erlingur ermal ermengol ermesinda ermin
ermina ermioni ermir ermira ernani ernawati ernestas ernests erni ernis ernő erramun errapel errika ersan ersi ersida
ersoy ervand erwain eryk eryka eryl erzen erzsi erzsébet esad esfandiar eshagh esinam eskarne eskil eskinder esko
esmaeil esmail esmatullah esme esmina esmir esmé esohe espen espérance essi estanislao esteve estevo estibaliz estitxu
estêvão esyllt etel etelka eter eteri ethna etibar etim etor etornam etorne etsuko etsuo etsuro ettiene euan eucharist
euclides eudosia eugeni eugenija eugenijus eugènia eugénio eugênia eugênio euken eukene eulàlia eulália eunate eurgain
euri eurico eurig eurliw eurwen eurwyn eusebi eustachio eustaquio eusébio evaggelia evaggelos evaldas evalyne evangelia
evangelos evanthia evdokia everaldo everhard everline everlyne evgeni evgenia evgenii evgenija evgeniy evgeniya evica
evija evis evridiki evrim evripidis evyatar ewoud ewout eydís eyerusalem eygló eynulla eyra eyrún eysteinn eyvaz eyyüp
eyþór ezani ezer ezinne ezinwa ezzat ezzeddine eżekjel fabrizia fabíola fachri fachtna facundo fadel fadhil fadhila
fadhilah fadhili fadhli fadia fadil fadila fadjar fadli fadri faduma fadwa fadzil fadzilah faegheh faezeh fafa fafali
fahad fahd faheem fahim fahimeh fahira fahmi fahmida fahmidul fahmy fahro fahrudin fahrul faidra faina fairuz faisal
faiz faiza faizal faizan fajri fakhar fakhr fakhri fakhrul fakhry falko famil fana fanele fani fanie fanija fanis fanka
fanney fanný fanuel fanw faouzi farahnaz farai faraj faraja faramarz faranak farangis faraz farbod fardin fardowsa
fareed fareeha farhad farhan farhana farhat farhiya fariba farid faridah farideh faridul farihah farima farimah farinaz
fariz farnaz farnoosh farnoush farokh farooq farouq farrokh farrokhlagha farrukh farshad farshid farxiya faryal farzad
farzan farzana farzaneh farzin farzona fasil fatai fatbardh fatbardha fatemeh fathi fathia fathiah fathur fathy fatiha
fatimah fatime fatlum fatmir fatmira fatmire fatos fatsani fatuma faustas fauzan fauzi fauziah fawad fawaz fawzi fawzia
fawzy fayez fayrouz fayyaz fayza fazal fazil fazli fazlin fazlullah fazura feargal fearghal feargus febri febrian
febrianto fedad fedir fehim feidhlim feisal fejzo feli felicidad felicija felicja feliksas felim felisa feliu feliċ
feliċja feliċjan fely felício femi fenneke feras ferdia ferdie ferdo ferdous ferdousi fereidoon fereidoun fereshteh
fereydoun fergal ferghal fergus ferhunde ferial ferid ferida feridoun fermín fernan fernand fernán fernão feroz feroze
ferran ferriol feryal festus fevziye fexhrije feyi feyisayo feyzi fezeka fezile ffion fflur ffraid ffranc ffred
fhatuwani fiachna fiachra fida fidela fidelis fidelma fidiel fikile fikreta fikro fikrət filio filippos filips filumena
filče finbar finbarr finnbogi finnur finola fintan finula fionnbarr fionnghuala fionnuala fionnula fionnán firdaus
firdovsi firmansyah firmino firoozeh firouz firouzeh firudin firuz firuza fisnik fitim fito fitore fitriana fiza fjolla
fjóla flamur flann flemming flerida fllanza florante florbela florenc florentino florim florinda florindo florêncio
flutura flávia flávio flórián foekje fofi fokke folake folarin folasade folorunsho fons fonzu foppe foroozan forough
forouhar forouzan forouzandeh fosua fosuaa foteini fotini fotios fotis fouad fowsiyo fragiskos francesc franciele
francien francina franciscus franciska frane frangisk franko frano frans fransiska fransiskus fransje frančeska
frančišek frančiška franġisk fraser frauke frederieke frederikke fredo fredrika fredu frema freydís freyja freysteinn
fridah friderik friedemann frieder friedhelm frigyes frikkie fritjof frits friðrik froilan froilán frorencio frosina
frosinka froso froukje frrok fructuoso frunzik fränze fränzi fríða frøydis fuad fujiko fukuko fumi fumie fumihiko
fumihiro fumika fumiko fumio fumitaka fumito fumiya fungai funmi funmilola funsho furaha furqan fusae fusako fuseini
fyodor fátima fèlix fíona fülöp füzuli fırat fəqan fəraməz fəranə fərhad fərid fəridə fərrux fəxrəddin gabija gabrielius
gabrielė gabrijel gaby gachanja gacheri gadi gadzhi gaenor gagandeep gaganjot gagik gahigi gailutė gaioz gaizka gaizkane
gaku galateia galena galia galib galip galit gallus galust galym galymzhan gal·la gamal gameel gani ganix garazi garba
garbi garbiñe garegin gareth gargi garikai garikoitz garmon garnik garoa gartxot garðar gastón gatera gathigia gathoni
gatis gaudenz gaukhar gaurav gauri gaute gautham gavra gavriil gaxuxa gayane gayathri gaynor gazmend gaļina gbenga
gboyega gcina gcobani gearoid gearóid gedas gediminas geert geertje geertruida geesje geetha geetika gegham gehan geir
geisa gejtu geke genadi genaro genc genco genet genichi genichiro genivaldo gennadiy gennady genovaitė genowefa gentaro
gentiana gentrit gentzane genutė genésio genís genė geoff georgi georgie georgios georgiy georgy geraint geraldo gerallt
gerardas gerasimos gerben gerd gerdi gerdien gereon gerhild gerli gerlinde germa germanas germà germánico gernot gero
gerrie gertie gertjan gertraud gertrūda gerwyn gerzson gerður gerónimo gesa gesche gesina gesine gessica gestur getachew
gethin getúlio geula gevorg gexan gezim ghada ghadeer ghaith ghaleb ghalia ghalib ghanem ghanim ghasem ghassan ghazal
ghazala ghazaleh ghazali ghazi ghina ghinwa ghio ghislaine ghizela ghodratollah ghodsi gholam gholamali gholamhossein
gholamreza ghulam giampaolo gianantonio giannis gichuhi gichuru gidi giedra giedrius giedrė gieri gigla gigo gihan
gijsbert gilad gilat gildas gili gilmar gilmour gilson gilvan ginalyn ginny ginta gintaras gintarė gintas gintautas
gints ginés giora giorgi giorgos giota giovana giovannella girma gisa gisbert gisele giselle gislaine gisle gitau
githinji giti gitit gitonga gitta giusi giusy givi gizella gizo gjergj gjergji gjermund gjin gjoko gjon gjorge gjorgina
gjorgji gjovalin gjurgjica gjyle glain glaiza glauber glauca glaucia glenys glesni gligor glorianne glykeria glyn
glyndwr gláucia glòria glória gnel gobnait gocha goda godbless godelieve godlisten godofredo godwin goedele gogi gogita
gohar goiatz goichi goitsemang goitseone goiuri goizane goizargi goizeder gokul golam golnar golnaz golnoosh golnoush
golpar golriz golshid golshifteh gonnie gonçal gopalakrishnan gopika gopinath gordafarid gorica gorjana gorka gorm goro
goronwy gospava gotthard gottlieb gotzon gotzone gourgen govert govind graciete gracija gracjan grainne gramoz grania
graziela grazielle graziello grażyna gražvyda greete greetje grega gresa grete grethe grezzju griet grietje grigas
grigor grigorios grigoris grigoriy grigory grisha gruff gruffudd gruffydd grytsje gráine gráinne grégory grétar grímur
gróa gualter gubaz gugu gugulethu guifré guilhermina guillem guillerme guiomar gulalai gulchehra guliko gulmira gulnar
gulnara gulnaz gulnura gulshan gulshat guna gunawan gunda gundars gundega gundolf gundula guneet gunhild gunjan gunn
gunnhildur gunnlaugur gunnur gunnþórunn gunta guntars gunther guntis gunvaldis guoda guram gurdeep gurgen guri gurmeet
guro gurpreet gursimran gurutz gurutze gurutzne gurvinder gustas gustavs gustaw gustė gusztáv guto guzel guzeppi guzi
guðbjartur guðbjörg guðbrandur guðfinna guðjón guðlaug guðlaugur guðmundur guðni guðný guðríður guðrún gvantsa gvidas
gvido gwawr gwenan gwenda gwenfair gwenfron gwenhwyfar gwenith gwenllian gwennan gwenno gwenyth gwerfyl gwern gwil
gwilym gwion gwladys gwydion gwyn gwyneira gwyneth gwynfor gwynn gwynoro gwénaël gyasi gylfi gytis gyula gyða gyöngyi
gyöngyvér györgyi györgyike győző géraldine gérson gëzim gëzime gígja gísli gökhan göksel göktuğ göte götz güde gülarə
gülbin gülbəniz gülcan gülderen gülfem gülin gülistan güliz gülizar gülnar gülnarə gülnihal gülnur gülser gülseren
gülsün gülten gülçöhrə gülşah gülşən gündüz günel günter günther güray gürcü haakon habibah habibollah habibul
habibullah habibur habimana hacı hadar hadas hadassa hadeel hadia hadija hadil hadiqa hadis hadiza hadjer hadriana
hafdís hafeez hafez hafida hafidh hafidz hafina hafiz hafiza hafizah hafizi hafizuddin hafizur hafliði hafsat hafsteinn
hafwen hagai hagar haggai hagit hagop haidar haider haik haikal haile hailu haim haimar hairi hairul haissam haitham
haithem haitz haizea hajara hajdar hajer haji hajnal hajnalka hajo hajra hajrija hajrudin hajrullah hakija hakimi
hakizimana hakob hala haleema haleh halfani halid halida halide halimah halimatun halimo halla halldís halldór halldóra
hallel hallfríður hallgeir hallgerður hallgrímur hallur hallvard halvard halvdan halvor halyna hamad hamada hamadi
hamazasp hambardzum hamdan hamdija hamdy hameed hamida hamidah hamide hamideh hamidreza hamidullah hamis hamisi hamisu
hamna hamoud hamoun hanaa hanadi hanafi hanan hanane hananeh handayani handoko haneen hanieh hanif hanife hanim hanin
haniyeh hanka hanlie hanneke hannelie hannelore hanni hanny hanoch hanum hany haralambia haralambos haralds haraldur
hardijs hareem hareth hargiñe haridas harijs harinder harini haris harisa harish harith haritz hariyadi hariyanto harjit
harkaitz harleen harman harmeet harmen haroldas haroon haroutioun harpreet harri harrie harriët harsha harshad harshada
harshal harshit harshita harshvardhan harsono hartati hartmut hartono hartwig hartz haru haruhi haruhiko haruhisa haruka
harukazu haruki haruko harumi haruna haruni haruno haruo harut haruto harutyun haruyo haryanto haryono hasanah hasanul
hasbi hasbullah hashem hashim hasiba hasibul hasina haslina hasmah hasmik hasnaa hasnah hasnain hasni hasnul hassani
hassiba hasso hastuti hatice hatidža hatim hatixhe hatsue hatsuko haukur hauwa haviv havva hawo hayarpi hayate hayato
hayk haykaz haykuhi hayrettin hayri hayriye haytham hazal hazbi hazem hazim haziq hazwan hašim heba hedd hedieh hedwig
hedydd hedyeh hefin hefina heghine hegoa heida heidemarie heihachi heike heiki heiko heily heimo heiner heini heino
heiða heiðrún heiður hekla hektor hekuran helder heledd heleen heleri helge helgi heli helias helina helio helka hellmut
hellmuth helma helmi helmuth helmuts heloisa helén heléna hema hemalatha hemant hemanta hemedi hemmo henadz hendrikje
hendro hengameh hengky heni henk henn henna hennadii hennadiy hennie henny henriikka henrikas henriks henriëtte heorhii
heorhiy heraldo hercules herdís heri heribert heriberto heriyanto herkus herlina hermawan hermie hermien hermione
hermínia hermínio hermógenes hernando hernâni herry herwig hesam hesbon hesham heshmat heshmatollah hessam hestelle
hetal hetty heulwen heydər hibaq hichem hidajet hidayah hideaki hidefumi hidehiko hidehiro hidekazu hideki hideko hidemi
hidenori hideo hideto hidetoshi hideya hideyo hideyuki hikari hikaru hikmət hila hilde hildegunn hildur hilke hilkka
hilla hillar hille hillevi hilman hilmar hilmo hiltrud himanshi himanshu himari himzo hina hinako hinata hinda hinke
hinko hipólito hiral hiren hiroaki hiroe hirofumi hirohiko hirohisa hirohito hirokazu hiroki hiroko hiromasa hiromi
hiromichi hiromitsu hiromu hironobu hironori hiroo hiroshi hirotaka hiroto hirotoshi hirotsugu hiroya hiroyasu hiroyo
hiroyoshi hiroyuki hirut hisae hisako hisanori hisao hisashi hisato hisaya hisayo hisayuki hisham hishamuddin hiske
hitesh hitomi hitoshi hjalti hjálmar hjördís hjörtur hlayisani hleb hlib hlomla hloni hlubi hlulani hlynur hlíf hlín
hodan hodaya hodei hogoi holger homayoun honami honoka honorata honorato hooman hooshang hopcyn hormoz horácio hosna
hosne hossam hossein hotaka houman houria houshang houssam houssem hovhannes hovik hovsep howel hrach hrachya hrafn
hrafnhildur hrafnkell hrair hrant hranush hratchia hrefna hreinn hreiðar hripsime hristijan hristina hristos hrund
hrvoslav hryhorii hryhoriy hrysa hrönn huba hubertus huda hugrún hugó huib huibert huma humayra humayun humphrey hunan
husain husam husejn husin husna husni husnija hussain hussam huwaida hysen hywel hákon håvard hèctor héctor héitor
hélder hëna hólmfríður hökümə hörður höskuldur hüseyn hüsniye hüsniyyə hüsü həbib həcər həmid həmidağa həqiqət həsrət
həsən həyat iain iakob iakovos iara iarla iarlaith iasonas ibai ibane iben ibnu iboia ibolya ibon ibtisam ibukun ichiko
ichiro iciar icíar idalina idar iddo iddrisu idham idil idit idith idoia idoya idrisa idriz idurre idwal ieke ieronymos
iestyn ieuan ieva ifan ifeanyi ifedayo ifet ifeta ifeyinwa iffat ifigeneia ifor ifra ifrah iftikhar iftin igballe igho
ignac ignas ignasi ignaz ignotas igone igoris igors igotz igwe ihab ihar ihintza ihor iida iina iiro iita ijaz ijeoma
ikechukwu iketz ikhwan iklima ikmal ikpeme ikram ikuko ikumi ikuo ikuya ilahə ilanit ilargi ilari ilazki ildar ildikó
ilektra ilga ilgvars ilham ilijaz ilir ilirian iliriana ilirjana ilka ilkay ilker ilkin ilkka ilknur illia illtud illtyd
illugi illya ilma ilmar ilmi ilnur ilonka ilqar iluta ilvija ilya ilze ilídio ilčo imanol imantas imants imbi imbuga
imed imeda imma immaculada imoh imola imren imri imrul imtiaz inaam inam inamullah inas inass inaxio inayah inazio inbal
inbar inday indeg indrajit indrani indrek indri indriani indrė indu indulis ineke inese ineta ineza ingabire ingar
ingars ingebjørg ingel ingelore ingemar ingena inggrid inghild ingi ingibjörg ingigerður ingimar ingimundur ingmar ingo
ingolf inguna ingunn ingus inguss ingvar ingveldur ingólfur ingė inhar inigo iniobong inita injazju inko inmaculada
innokenty inola inqilab insiya insyirah inta intars intiqam intissar ints intza inácia inácio ioann ioanna ioannis ioar
iokin iola iolo iolyn iordanis iori ioritz iorwerth ioseb ipar iphigenia ippokratis ippolita iqbal iqra iracema irada
iradukunda iradə iraia iraide iraitz iraj irakli iram irantzu irati irea iren irhad irhada iribar irineu irini irit
irita irja irmantas irmela irmgard irmtraud irna irnela irshad irsyad irum irune irungu irutė irvan irwansyah irén irēne
isabelo isagani isamu isao isats isaura isaías iselin isgəndər isha ishaan ishak ishan ishani ishimwe ishita ishmael
ishrat ishtiaq isidoros isidre iskandar iskander isma ismahan ismar ismat ismayıl ismet ismeta ismini ismo isnaeni
isolde israr issachar issah issahaku issaya isuf itai itamar itaru itay ithel itsaso itsuki itsuko itsuro ittai
itumeleng itxaro itxaropen itxaso itzhak itziar itzik iulius iurdana iurgi ivanas ivane ivans ivars ives ivet ivete
ivett ivette ivha ivika ivita ivka ivko ivoš iwao iwona iwonna ixone iyabo iyobosa izabel izabelė izadi izak izarbe
izaro izaskun izei izelle izet izeta izham izhar izko izsák iztal izudin izumi izwan izyan izzah izzat izzati izzeddine
izzet izzuddin iðunn iñaki iñigo i̇lahə i̇lkin i̇mren i̇nqilab i̇ntiqam i̇qbal i̇rada i̇radə i̇sa i̇sgəndər i̇smayıl
jaafar jaak jaan jaana jaano jaantje jaanus jaap jaba jabali jaber jabir jabiri jabu jabulani jacco jacint jacinta
jacintha jacira jacobien jacolien jacopo jadvyga jafar jafari jagan jagannath jagna jagoba jagruti jahanara jahangir
jahidul jaideep jaimin jaione jair jairam jakab jakaya jakes jakobína jakue jakup jakša jalal jaleh jalila jamaluddin
jameel jameela jamelle jamilah jamileh jamilur jamiu jamshed janaina janan jancis jandira janika janio jann jannatul
janneke janneman jannetje jannicke jannike janno janny jantien jantine januário janwillem janže japheth jardel jarek
jarka jarkko jarlath jarle jarmo jarosław jasem jasenka jasim jasiri jasmena jasmiina jasminka jaso jasone jaspreet
jasvinder jatin jauhen jaume jaunius javaid javed javeria javorka jawaher jawaria jayant jayanta jayanth jayanthi
jayanti jayaprakash jayashree jayasree jaydeep jayesh jaypee jazmine jazmín jaśmina jeandré jeanelle jeanine jeannine
jebet jecinta jeen jeferson jehad jehan jehanzeb jehona jejomar jekaterina jelagat jelani jele jelenko jelimo jeltje
jemal jemele jemima jemimah jemma jeni jenkin jenneke jennelyn jenni jenő jepchirchir jepchumba jepkemboi jepkoech
jepkorir jepkosgei jepleting jepngetich jeptoo jerca jere jeremija jericho jerka jerko jerneja jeroen jeroni jeronimas
jerono jerop jerotich jeruto jerônimo jesmin jesmond jessmond jesualdo jeta jetlir jetmir jeto jeton jetro jetske jeva
jevrem jeļena jhoanna jhon jhonny jibola jibrin jide jignasa jignesh jihad jihan jihen jikke jildert jinesh jinggoy
jinichi jinke jinky jirayr jiro jiten jithin jitske joaci joanes joaquima joaquina joash jobst jocasta jochen joelma
joeri jogaila joha johari jojanneke jojit jokha jokin jokūbas jolande jolantas jolenta jolita jolo jolyon jolán jomar
jonalyn jonasz jondi jone jonel joni joniada jonida jonila jonjon jonny jontxu jonuz joona joonas joosep jopie jora
jorens jorgovanka jorien jorik joritz jorma jorun jorunn joseanne joseba josebe joselito josemaría josias josien josif
josimar josine joska joslyn josphat josphine jost jostein josu josune jouke joumana jouni jovelyn jovica jovita jovito
jovče joxe joxean joxemari joxerra jozo jožefa juandré juanito juanjo juanma juarez juca jucilene judit judite juditė
jugal juhaidi juhan juhana juhi julene julianna juliano julij julijona julinda julitta julià juma jumaa jumana jumanne
jumapili jumber jumoke junaid junaidi junichi junichiro junji junjie junjun junki junko junpei junuz junya juozapa
juozas juraidah juras jurdan jurga jurgen jurgi jurgis jurgita jurica jurij jurjen jurjica jurriaan juscelino jussara
jussi justas justinas justí justín justė jusztina jutta juulia juuso juzo juçara jyothi jyotika jyotirmoy jyotsna jyri
jyrki jytte jácint jânio jésica jófríður jóhann jóhanna jóhannes jóna jónas jónína jórunn jökull jörundur jørn júlía
jülide jürgen jüri jędrzej jūle jūratė kaarel kaari kaarin kaarlo kaatje kabayan kabelo kabir kabiru kabura kabwe
kadambari kadaria kadek kaderi kadira kaede kafui kagai kagame kagendo kagwiria kaho kahori kahura kaidi kaido kaie
kaiet kaija kaio kaique kairat kaire kairi kairiin kairit kais kaisa kaisi kaisu kaiti kaitlan kaito kaiva kajal kajala
kajetan kajsa kajus kakha kakhaber kako kakoli kakra kakraba kalang kalanit kalekye kalev kaliroi kallia kalliopi
kallirroi kalmer kaltrina kalu kalvis kalyan kalċidon kamaliah kamandar kamanzi kamaruddin kamarul kamarulzaman kamau
kambiz kamelia kamilė kamini kamo kamoru kamrul kamyar kanae kanako kaname kanami kanana kananu kanat kanata kanayo
kande kaneko kanella kanika kanini kanita kanoko kanstantsin kanwal kanykei kaori kaoru kaouthar kapembwa kapil
kapitolina karabo karambu karangwa karanjeet karapet karien karijn karimi karimu karistu kariuki karlen karlien karlos
karlygash karlīna karm karmele karmena karmenu karmina karmit karmnu karnit karola karolien karolis karsten karthika
kartikeya kartini kartlos karuna karyono karítas karólína kashif kasie kasimir kasimu kaspar kasparas kaspars kasra
kastriot kastytis kasumi kasyoka katalin katayoun katelijne katerina kateryna katharine kathi kati katinka katleen
katlego katre katri katrien katriina katrijn katrín katsiaryna katsuaki katsuhiko katsuhiro katsuhisa katsuji katsuki
katsuko katsumasa katsumi katsunori katsuo katsuro katsutoshi katsuya katsuyoshi katsuyuki kattalin kattin katunge katya
kauldi kausalya kausar kaushal kaushik kauã kaveh kaveri kavita kavitha kavya kawira kawthar kayhan kayitesi kayo kayoko
kayvan kazem kazimiera kazimieras kazimir kazuaki kazue kazufumi kazuha kazuhiko kazuhiro kazuhisa kazuhito kazuki
kazuko kazuma kazumasa kazumi kazunari kazunori kazuo kazusa kazushi kazutaka kazuto kazutoshi kazuya kazuyo kazuyoshi
kazuyuki kazys kazım kaća keabetswe kealan kealeboga keelan keelin keerthana keerthi keeva keigo keiichi keiichiro keiji
keiko keila keimpe keir keisuke keita keitaro keiti keitumelo keiu keivan keizo kekeli keld kelebogile kelechi kelemen
kelinu kellyanne kelsey keltse kemen kemunto kendi kenechukwu keneilwe kengo kenichi kenichiro kenjiro kenta kentaro
kento kepa kepha kerli kersti kert kerttu kerubo keshav ketaki ketan ketevan keti ketil ketill ketty kety keve keyhan
keykhosrow keyvan keza kezban kgomotso kgosi kgotso khachatur khachik khadambi khadijah khadijeh khadiza khadizhat
khadra khaemba khairiah khairil khairuddin khairul khairunnisa khairy khaldoun khaled khalfan khalida khalidah khamis
khanya khanyi khanyisa khasiala khatereh khatia khatibu khatuna khawar khawla khaya khayalethu khayri kheda khensani
kheri khitam khizar khoirul kholoud khomotso khondaker khoren khosro khosrow khotso khouloud khrystyna khulood
khumbulani khumbuzile khurram khurshed khurshid khushbakht khushboo khushi khusnul khuthala khutso kianoosh kianoush
kiarash kiarie kibet kibibi kibiwott kibwana kidane kifayət kigen kihara kijakazi kikue kikuko kilonzo kima kimaiyo
kimani kimathi kimete kimia kimiaki kimie kimihiko kimiko kimio kimmo kimon kimutai kinfe kinjekitile kinuko kinuthia
kinya kinyua kioko kioumars kipchirchir kipchoge kipchumba kipkemboi kipketer kipkirui kipkoech kipkorir kipkurui
kiplagat kipngeno kipngetich kipras kiprono kiprop kiprotich kipruto kipsang kiptanui kiptoo kipyego kipyegon kire kiril
kirilka kirill kiro kirsi kirsikka kirsti kirstie kirstine kirsty kirui kiryl kishor kishore kitija kitt kitti kiumars
kiyoaki kiyohiko kiyohiro kiyoka kiyokazu kiyoko kiyomi kiyoshi kiyotaka kiyoto kizito kizza kjartan kjersti kjerstin
kjetil klaartje klajdi klas klaske klaudija klaudijus klaudio klavdia klavdiia klavdij klavdija klawdju kleanthis kleber
kleio klelia klevis klim klinta klinu klodian klodiana klym knar knarik knud koba kobby kobena kobi kobina kobus kodwo
koech koert koharu kohei koichi koichiro koit kokoro kokou kokui kola kolade kolapo kolbeinn kolbrún koldo koldobika
kolfinna kolya kolë komal komang kombo komla kondo kondwani konomi konráð konsta konstantina konstantine konstantinos
koorosh koos koraljka korana kordian korhan korir korkor kormákur kornelija kosana kosara kosei kosgei kosgey koshi
koshiro kossi kostas kostiantyn kostis kostyantyn kosuke kotaro kote kotoko kotomi kotone kotryna kouhei kouichi kouji
kourosh kousuke kouta koutaro koyel koyuki kozeta kozo kozue kočo kranti krenar kreshnik kresten krešimira krishan
krishnakumar krishnan krisna krissy kristallia kristanto kristaps kristaq kristau kristel krister kristers kristiaan
kristiana kristien kristiine kristijonas kristinn kristinu kristjana kristján kristo kristof kristrún kristu kristupas
kristín kristė krisztina kriti kritika krsta krste krume krunija krystiana krystyn kseniia kseniya kshitij kudakwashe
kudirat kudjo kudzai kudzanai kujtim kulbhushan kulbir kuldar kuldeep kulsoom kulwa kumi kumiko kumkum kumrije kunal
kund kunegunda kunigunda kunihiko kunihiro kuniko kunio kuniyoshi kunle kurniasih kurniawan kurumi kurwa kushal kushtrim
kustaa kusum kuukua kuzma kveta kvetoslav kwadjo kwamboka kwanele kwashie kwasivi kwazi kwizera kyalo kyei kyerewaa
kyffin kyohei kyoichi kyoji kyoka kyoko kyosuke kyota kyriaki kyriakos kyrie kyrylo kyösti kálmán kári károly kátia
kázmér kätlin kätrin kåre kíra köbi könül külli kürşat kęstutis kəmalə kənan kərim laarni labinot ladan lagle lahav
laiba laida laiene lailatul lailuma laima laimis laimonas laimonis laimutis laimutė laimė laine laisvė laken lakisha
laksmi lalaine laleh lali lalit lalitha lamara lambros lamees lamiaa lamija lamis lampis lampros lamzira landu lanre
laoise laoiseach laragh lari lariba larraitz lartaun lasai lasairfhíona lasha lashonda latasha lateef lateshia latha
latifah latifat latisha laufey lauma lauras laurinc lauris laurits lauro laurynas lavdije lavdim lavdrim lavi lavr layal
laza lazarka laze laçın laís leandri leanie lebo lebogang lebohang lechosław ledia ledian lediana leea leelo leentje
leeor lefteris lehel leho lehte leida leifur leili leioa leire leisa leize lejana leka lekan lelanie lelde lella lely
lembit lemlem lenart lenie lenir lenke lenneke leody leokadia leokadija leonarda leonardas leonas leonila leons leontien
leontyna lepa lepava leri lernik lesedi lesego lesia lesya lesław lethabo letka letlhogonolo lettice levon lewys lexuri
leyre liad liadán liane lianne liat liavon libuška licio lidet lidewij lidewijde lidiia lidiya liel lientjie lienīte
liepa lierni liesbet liesbeth lieselot liesje lieven liezel liezl ligaya ligita lihi liia liina liis liisi liisu liivi
liivia lijana lika lilach lile lilianne liliia lilija lilik lilis lilit lilita lilja liljana lill limbani limor linards
linas lindani lindelwa lindie lindita lindiwe lindokuhle lindomar linette lineu liran liraz liridon liridona lirie lirim
lisbet liss lito litsa liubomyr liubomyra liucija liuda liudas liudmyla liudvika liudvikas liutauras liveta livhuwani
livija livnat liway liwia lizeka lizelle lizette lizi lizl ljerka ljilja ljube ljuben ljubina ljubinka ljubinko
ljubivoje ljubo ljubodrag ljubomira ljubčo ljudmila ljupcho ljupko ljupčo llazar lleu lleucu llew llewelyn llibert
llinor llinos llio llorenç lluc lluís lluïsa llwyd llyr llywarch llywelyn llàtzer llúcia llŷr lobat lobke lobna lochlann
lodewijk logi lohit loinaz lojz lojze lokesh lokman londeka londiwe longina lonija lonneke lontzi lonzu loone lorcan
lorcán lorea loredi lorentxa lornie loránd lorène lotfi lotfullah lotje louai loukas loukia lourens lourenzo lousine
louw lovre lovísa lowri lubasi lubega lubinda lubna lubomyr lubov lubwama luchi lucila lucilene lucimar lucine lucita
lucrecia lucyna lucélia lucília lucílio ludger ludis ludmilla ludmiła ludmyla ludo ludovik ludvik lufuno lughaidh
luisito luit lujain luken lukian luknė lukrecija lukyan lukács lulama lule lulit luljeta lulzim luma lumnije lumturie
luned lungile lungisa luningning luqa luqman lusi lusik lusike lusine lusungu lusya lutfa lutfur lutgart luthando lutho
lutsia lutxi luule luyanda luzi luzia luzius luzma luzviminda luíza luċija lużju lwandile lwazi lwsi lyberis lyka lynet
lynsey lyosha lysbeth lysiane lyubomyr lyubov lyudmila lyudmyla lára lárus lázaro lærke lénárd líadan lída lídia lígia
líle lína lísa lóránd lóránt lúcia lúcio lúðvík lütfiye lütfü lėja lőrinc lətafət lətif lətifə maaja maako maame maamoun
maarif maarika maarja maayan maayke mabli mabon macarena macharia machi machiko machteld macide maciej macià macsen mada
madalitso madara madars maddalen maddi maddie madelein madelene madhav madhavan madhavi madhu madhukar madhulika
madhumita madhura madhusree madhusudan madiha madihah madoc madog madoka maedeh maev magalie magdel magdi magdolna magdy
maged magne magnús magomed maguli magí maha mahadi mahalakshmi mahama mahamadu mahamoud mahani mahasen mahasti mahathir
mahbod mahboobeh mahboubeh mahbub mahbubur mahdieh mahdiyeh maheen maheshwari mahfuz mahfuza mahima mahin mahirə mahlet
mahmood mahmoudreza mahmuda mahnaz mahnoor mahrokh mahrukh mahsa mahshid mahtab mahvash mahvish mahwish mahyar maialen
maiara maicon maidei maider maie maiga maiju maika maikel maiken maikki maiko maikudi maili mailis mailu maimoona maimu
maimuna maina mainer mainul mair mairead mairi mairita mairtín mairéad maisa maisarah maissoun maita maitagarri maitane
maite maitena majaliwa majbritt majdi majdoleen majed majeed majid majka majlinda makame makbule makena makhosazana
makhosi makiko makio makis makokha makoto makpal makram maksimiljan malachy malalai malan malavika maldwyn maleeha
maliha maliheh malini malka malkhaz malki malla malle mallika mamata mamdouh mamello mamiko mamikon mamoru mamoun mamta
mamuka mamun mamunur manabu manae manaka manami manana manas manasa manasi mandana mandar mandeep mandira mandisa
mandisi mandlenkosi manex mangesh manijeh manikandan manish manjari manjeet manjiri manjit manjola manju manjula
manjunath manmohan manoela manojlo manola manolis manolo manoochehr manoranjan manouchehr mansah mansi mansoor mansor
mansoureh mantas manthos manuelito manuk manus manushak manushaqe manvel manvi manwel maolíosa marash marcellino
marcel·lí marcial marcjanna mardiana mared mareks mareli marelize maretha margalida margalit margar margaretha
margarethe marged margerita margje margred margreet margriet margrét margus marharyta mariaan mariagrazia marialuisa
mariamu marianella mariangela mariann marianthi mariapia mariarosaria mariasun maricar maricel marichu maricris maricruz
mariel marietjie mariette mariflor marifé marigona mariia marije marijeta marijke marijo marijonas marijus mariko
marilda marile marilene mariliis mariluz marinalva marinel marinka marinos mariona marios maris marisela mariska marites
maritess maritoni marium mariusz marivic mariya mariyam mariza marià mariàngela mariángeles marién mariëlle mariña
marjaana marjana marjanca marjaneh marjanna marjančo marjetka marjo marjolein marjoleine marjolijn marjon marjosè marju
marjukka marjut markar markel markella marketta markos marlina marlise marloes marlous marnix marnus maro maroje marouan
marsela marteinn marthese marthinus marti martiina martijn martinho martiros martiño martje martxel martxelin martynas
martí marufa maruja maruxa maruša marvi maryana maryanne maryati maryla maryline marylène marysia marzanna marzena
marzieh marziyeh marzuki marçal marília masaaki masae masafumi masaharu masahide masahiko masahiro masahisa masahito
masaji masakazu masaki masako masami masamichi masamitsu masamune masanao masanobu masanori masao masaru masashi
masataka masatake masateru masato masatomo masatoshi masatsugu masaya masayo masayoshi masayuki mashael mashaka mashal
mashavu mashudu masinde masitah masitoh masood masoud masoumeh masroor massoud massouda massoumeh mastaneh mastura masud
masumi masuo matas matea mateen matejka mateu matevos matevž mathonwy maties matild matina matiur matjaš matsuko mattew
matthaios matthildur matthías mattija matvei matvey matvii matviy matxin maulid mauri maurus maurício mawuko mawuli
mawunyo maxamed maximino mayada mayako mayamiko mayank mayara mayette maysoon mayu mayuka mayukh mayuko mayumi mayur
mayuri mazal mazdak mazen maziar mazin maziyar mazlan maznah maíra maïté mañoli mbaabu mbabazi mbaraka mbarouk mbithe
mbongeni mbugua mburu mbuso mbwana mduduzi meabh meadhbh meaza mebratu mechteld mechthild mecit medb medeina medhat
mediha medisa medwyn meeli meelis meelo meenal meera meeri meeta megawati megha meghna megija megu megumi mehak mehedi
mehjabin mehmal mehman mehmed mehmedalija mehmood mehnaz meho mehran mehraneh mehrangis mehrangiz mehraveh mehrdad
mehreen mehri mehrinoza mehrnaz mehrnoosh mehrnoush mehrunnisa mehrzad mehwish meical meilir meilyr meinhard meinhild
meinir meinrad meinwen meir meirav meirion meital meitar melahat melangell melaniia melanya melchor melcior meleri meles
meli meliha melik melika melitta melkorka mella melpomeni melsik memet memunatu menachem menashe menchu menderes mendi
menelaos menios menna mensur mentxu menucha menyhért menzi merab merav mercedita mercédesz meredydd mererid meret merfyn
mergen meri merike merili meriliis merilin merim merima merita meriton meritxell merja merlinda merlyn merna meron
mersad mersiha mersija mersini mervi mery meseret mesfin meshack mesrop messaoud metehan metka metodi meurig meutia
mevhibe mevlida mevlud mevludin mevlyde meysam meñaka mfanafuthi mfundo mgeni mhairi mher mian michail michalis micheál
michi michiaki michie michiel michihiro michiko michinori michio michiru michiyo micháel midhat midori mieczysław
mieczysława mieko mieneke mienke migjen miglė miguelito mihaelena mihails mihaiță mihane mihangel miharu mihela mihhail
mihir mihkel miho mihoko mihovil mihovila mihran miia miika miikka miina mijke mijo mikako mikalai mikas mikayel mikayıl
mikele mikelina mikhael mikhail mikheil mikiel mikieli mikiko mikio mikita mikk miklavž miko mikola mikoto miks miku
mikuko mikus milagros milaim milcah milda milene milenko mileva milia milija milijana milind milinka milinko milivoje
milja miljko miloje milosav miltiadis miltos milun milunka miluška milvi milčo mimmi mimmo mimoza minae minako minal
minami minarə minato minda mindaugas mindaugė mindia mineko minela minette minhaj minja minne minoo minoru minou minttu
mioko miquel mirai mirain miranti mirari mirağa mirdza mireia mirel miren mirene mirga mirha mirhad miri mirian miriana
mirjami mirjan mirjeta mirlan mirlinda mirnes miroljub mirosław mirosława mirsad mirsada mirtha mirtill mirto mirva
mirvat mirvete mirwais mirzə mirče mirələm misa misaki misako misao misato misha misir mislava misuzu mitali mithun
mitko mitrofan mitsuaki mitsue mitsugu mitsuharu mitsuhiko mitsuhiro mitsuki mitsuko mitsunori mitsuo mitsuru mitsuyo
mitsuyoshi mitxel mitxelena miwa miwako mixel miyabi miyako miyo miyoko miyu miyuki miyuu mizanur mizue mizuho mizuki
miłosz mišo mjellma mkasi mkrtich mkubwa mladenka mladenko mlađan mlungisi mmabatho mmusi mnatsakan mncedisi moacir
moacyr moataz moaz moazzam mochamad mochammad modestas modise modris moeed moein moeketsi moeko moelwyn moemi mogaka
mogens mogomotsi mohammadali mohammadreza mohamud mohannad mohd mohit mohiuddin mohsen mohsin moipone moiz mojdeh mojgan
mojtaba mokeira mokgadi mokhtar moleboheng molefi molemo moli momanyi momina momirka momoe momoka momoko momčilo moncef
monching moncho mondli mongi moni monia monir monireh monirul moniruzzaman montaser montse monwabisi moonika moonis
moraa morad morag morana mordecai mordechai morfudd morit moriya morné morteza morus morvarid morwen morwenna mosa
mosharraf moshood mosi mostafa mostafizur mostyn motahareh motiejus motohiko motohiro motoi motoki motoko motonobu motoo
motoyuki motti mouad moufid moufida mouin moumita mouna mounir mourad moushumi moutaz moya moza mozammel mozhdeh mozhgan
mphathi mphatso mridul mridula mrinal mrinalini mrisho mrityunjay mrunal msafiri mstyslav mthokozisi mthuthuzeli mtumwa
mualla muamer muazzez mubanga mubarak mubashir mubera muchemi muchiri muchlis muchtar mucyo mudassar mudassir mudjiono
mueni mufid mugabo mugerwa mughees mugisha mugo muhaimin muhamad muhamed muhamet muhammadu muhammet muhannad muharem
muhd muhibbin muhidin muhittin muhlis muireann muiris muirne mujaga mujahid mujeeb mujo mujtaba mukamana mukami
mukandayisenga mukasa mukashema mukhlis mukhriz mukhtar mukhwana muki mukondeleli mukonyo muktadir mukund mulalo mulenga
muli mulongo mulugeta mulyadi mulyana mulyani mumbi mumbua mumtaz mumuni muna munawar munaza muneeb muneeba muneeza
munene munevera mungo munib munir munira munirah munizae muntadhar muntaha muntsa munyaneza munyaradzi murad murali
muralidhar muralidharan murchadh murdo mureithi murielle murillo murimi muris murithi muriuki murniati murrough murshed
murtaza murugan musab musarrat musembi mushegh mushfiqur musiiwa musinguzi musonda mussa mustansar musthofa musyoka
musyoki mutale mutebi mutesi muthama muthanna mutheu muthoka muthoni muthu muthui muthuri mutinda mutiu mutsuko mutsumi
mutsuo mutua mutuku muxtar muzafer muzi mvuyo mwaba mwajuma mwalimu mwamvita mwamvua mwanaasha mwanahamisi mwanaidi
mwanaisha mwanajuma mwanakhamis mwangi mwaniki mwansa mwantumu mwape mwasiti mwatumu mwenda mwende mwesigwa mwesigye
mwikali mwila mwinyi mwita mwiti mxolise mxolisi myfanwy myfi mykhailo mykhaylo mykola mykolas mykyta myrddin myroslav
myroslava myrsini myrta myrto mzee mzekala mzevinar mzia mzikayise mzimasi mziwakhe mzukisi mzwakhe mzwandile máire
máiria máirtin máirtín máiréad máirín mánus márcio márió márta méabh méav mërgim mícheál míchéal míriam mònica mónika
mônica múireann mübariz mübeccel mücahit müfit münire mürsəl mürüvvet müslüm müzeyyen müşerref müşfiq mārtiņa mėta
mədinə məhbubə məhəmməd məhəmmədəli məhərrəm məlahət məmməd mənsurə məryəm mərziyə məsmə məsud mətanət mətləb naama
naana naava nabatanzi nabeel nabeela nabih nabilah nabukenya nabwire nacer nachman nachshon nachum naciye nadav nadeem
nader nadera nadereh nadezhda nadiah nadica nadiia nadim nadin nadina nadira nadiya nadjia nadra nadya nadzeya nadzri
naeem naeema nafees nafija nafiseh nafsika naftali nafula nagaraj nagarjun nagendra nagesh nagib nagihan nagisa naglaa
naglis nagore naguib nagwa nahal nahar nahashon nahed naheed nahia nahikari naho nahum naia naiara naida naila naile
nailya nailə naima naina naira nairi najah najat najet najiba najibullah najihah najlaa najm najma najmeh najmi nakato
nakimera nakku naliaka nalubega nalwoga namaemba namakau naman nambi namie namik namiko namiq namita namrata namubiru
nanae nanako nanami nanang nananom nandan nande nandini nandita nandkumar nangila nanjala nanne nanno nansi nansubuga
nanteza nantongo nanuka nanuli nanw nanyonga nao naoaki naofumi naohiko naohiro naohisa naohito naoise naoki naoko
naomichi naonobu naotaka naoto naoya naoyuki napari napoga narasimha narayanan narcís narek naresh narges nargess nargis
nariman narimantas narine narmin naroa narumi naseem naseer naser nasha nashit nashwa nasiha nasima nasimiyu nasira nasr
nasra nasratullah nasreen nasri nasrin nasrollah nasrudin nassima nassira nassor nasta nastaran nastia nastya nasuh
nasution nataliia nataliya natalja natalka natallia nataly natalya natarajan natascha natascia natasja natassa natasza
nataļja natela nathália natia nativitat natnael natsue natsuki natsuko natsumi natsuo natyra natàlia natércia natālija
natəvan naum naumče nauris naurius navdeep naveed navid navit navneet navot navya nawaf naxhije nayab nayara nayyar
nazanin nazareno nazarii nazariy nazeli nazenik nazgul nazia nazibrola nazife nazih nazik nazila nazilə nazir nazira
nazirah nazish nazju nazli nazlije nazlıcan nazma nazmul nazri nazrin nazy nażju nchimunya ncumisa ndabenhle ndaisaba
ndanu ndayisaba ndayishimiye ndegwa nderitu ndidi ndileka ndinda ndivhuwo ndlovukazi ndoc ndre ndriçim ndubuisi ndue
nduku ndumiso ndungu nduta neasa neasan nebahat neboša nechama necip necmi necmiye nedas nedeljka nediljko nedžad
nedžada nedžla neelam neelima neelofar neema neeme neena neeraj neeraja neeta neeti neetu nefise nefydd nefyn negin
nehama nehemia nehemiah neide nejib nejka nejra nekane nekazar nekesa nekoitz nektaria nektarios neline nelleke
nematollah neneng nenita nensi nenu nenyi neoklis nereida nerija nerijus neriman nerin nerine neringa neringas nerma
nermeen nermin nermina nerses nertila nerys nesibe neslihan nesma nessa nestan nesya netanel neusa nevila neville nevine
nevo nevruz nevzeta nexhat nexhmedin nexhmije nezha nezir neşe neša neža nganga ngcebo ngoni ngonidzashe ngosa ngozi
ngugi ngwali nhlanhla nhyira niall niamh niaz nibras nica nicat niccolò nichelle nicky nicodemus nicolaas nicolau
nicolien nidaa nidal nidhi nighat nihada nihar niharika niilo niina nijaz nijolė nikahang niken nikhil nikhila niki
nikica nikiforos nikitas nikodije nikoi nikolaj nikolajs nikolaos nikolaus nikolay nikolcho nikole nikolett nikoletta
nikolija nikollë nikoloz nikolče nikos nilanjan nilanjana nilay nilda nilesh nili nilima nilofar niloofar niloufar
nilson nilton niluh nilza nilüfer nimco nimisha nimo nimr nimra ningsih nini ninia ninna ninotchka ninoy ninu niousha
nir nira niranjana nirit nirmal nirmala nirupama nisha nishant nishanth nishi nishita nishtha nisim nisreen nissim
nissrine nistula nisə nita nitai niti nitin nitish nitya nitza nitzan nivedita niyaməddin niyonkuru niyonzima nizam
nizama nizami njabulo njazi njegoš njenga njeri njoki njomza njoroge njuguna njáll nkanyiso nkechi nkem nkemdilim nkiru
nkiruka nkosana nkosazana nkosi nkosinathi nkululeko nkurunziza nkusi nnaemeka nnedi nneka nnenna nobuaki nobue nobuhiko
nobuhiro nobuhisa nobuhle nobukazu nobuko nobuo nobutaka nobuto nobuya nobuyo nobuyoshi nobuyuki nodar nodoka noela
noelle noemí nofar nofri nofəl noga noirín nojus nokulunga nokwanda noldi nollaig noluthando nomahlubi nomalanga noman
nombuso nomeda nomfundo nomonde nompumelelo nomsa nomthandazo nomusa nomzamo nonceba nonoka nonoy nonso nontobeko noora
noorain nooraini noordin noorhayati nooruddin nooshin noraini noralyn norayr noraziah norazlina norazman norbertas
noreen norhafizah norhaslinda norhasnizam norhayati norhidayah noriah noriaki norie norifumi norihiko norihiro norihisa
norihito norikazu noriko norimasa norimichi norio noritaka noritoshi noriyo noriyoshi noriyuki norizan norka norlaila
norlela norliza normah normala normantas normunds nornazlina norshahril norsiah norzaini nosheen nosipho nosisa nosrat
nosratollah nothando noubar nouf nourah noureddine noureen nourhan noushin novianti novica novrida novruz noxolo nozomi
nozomu noèlia noémia noëmi nqaba nqobani nsengiyumva nshimiyimana nshira ntakadzeni ntando nthabeleng nthati nthenya
ntina ntirenganya ntombi ntsako ntsikelelo ntsiki nuala nubar nudrat nugroho nugzar nuha nuhu nukri nune nunu nunzia
nupur nura nurain nuraina nuraini nuraisyah nuranə nurazlina nurcan nurdan nurdiana nurdin nurfarah nurfatin nurgul
nurhadi nurhaliza nurhan nurhayat nurhayati nurhidayah nurija nuril nurin nurit nuriye nurizzati nurjanah nurlaela
nurlanə nurlela nurliyana nurmala nurnadia nursen nurshafiqah nursultan nursyafiqah nurten nuru nurulain nurulhuda
nuruzzaman nuryanti nurşen nusreta nutifafa nutsa nutsi nuzhat nuċċu nver nwabisa nwachukwu nwakaego nyaboke nyaguthii
nyakundi nyambura nyamekye nyamweya nyanchama nyankah nyaradzo nyarko nyasha nyawira nyiko nyirahabimana nympha nyokabi
nyota nyurgun nádia nélida nélio nélson néstor nídia nína nóirín nüsrət nüşabə nəriman nərmin nəsib nəsibə nəsimi
nəsrəddin nəzakət obaapa obadiah obaida obdulia obeng obiageli obianuju obinna obiora ochieng ochuko ockert ockie octavi
octávio odair odame oddbjørn oddny oddný oddrun oddur oddvar oded odei odelya odete odett odhiambo odhran odhrán odilo
odoi odongo oduor odysseas oene ofentse ofer ofir ofira ofra ogechi oghenekaro ognjenka ogochukwu ogola ogutu ogwen
ogwyn ogün ohad ohemaa ohene ohna ohnyana oiana oianko oidane oier oihan oihana oihane oihartz oinatz oisin oisín oiva
ojwang okechukwu okello okelo okky okon okoth oksana oktavia oktawia oktawian okumu okyere okyerewaa olabisi oladapo
oladele oladipo olafs olaia olajide olalekan olalla olaolu olatunde olatunji olatz olav olavo olawale olaya olayemi
olayiwola olegario olegas oleguer olegário oleksander oleksandra oleksii oleksiy olentzero oles olesia olesya olev
olexander olexandra olexiy olfa olgierd olha olita olja olli olly oloo olta oltea olubukola olubunmi oludare oluf
olufemi olugbenga olukayode olumuyiwa oluoch olurotimi olusegun olusesan oluseyi olusoji oluwatobi olwen olwethu olya
olímpia olívie olívio omaima omair omayma ombok omid omkar omobola omondi omoniyi omowunmi omphile omran omri onalenna
onditz ondiz onica onintza onkar onke onkgopotse onni onno onofre onsongo onyango onyebuchi onyedika onyeka onyekachi
onyinye onyinyechi oonagh ophir opiyo oqtay orane oratile orce oreoluwa oresteia orestis orfeas orfhlaith orges orijana
oriol orit orjeta orkatz orla orlagh orlaith orli orly orna ornela ornit orod oroitz orouba orri orsat orsolya ortzi
orucəli orxan orysia orysya osagie osama osami osamu osamuyi osane osaretin osas osaze osei oseni oshrat osian osita
oskaras oskars oskitz osmar osnat ossai ossi ostadar ostap osvaldas osvalds osyp oszkár otar otari othman othmar otiende
otieno otobong otoha otohiko oton otso otsoa ottmar ottokár ottília ottó otxanda otxoa otylia otávio ouafa ouassim oula
ouma ourania outi ovid ovidija ovidijus owain owais owena owino owuor owusuaa oyetunde oyin oyinkansola oyinlola oyoo
oyugi ozer ozols paakow paata paavo pacikk paddy padmaja padmini padraic padraig paio pakizə palesa pallab pallavi
palwasha panagiota panagiotis panagis panashe panayiota panayiotis pandeli pandelis pankaj pankhuri panos pantelis
panyin panče paoletta papuna paraic parandzem paranjoy paraskevas paraskevi parastoo parastou paresh parham paria
paridokht parimal parinaz parineeta parisa paritosh parkev parmida parsa parth partha parul paruyr parvaneh parvathi
parveen parvez parvin parviz paschalina paschalis pascual pasha pasi paskual pasqual patimat patrici patrício patvakan
patxi paulino paulius pauls paulus pavan pavao pavithra pavitra pavlinka pavlo pavlos pawan pawla pawlu payal payam pašo
peadar pece peder pedrito peeter pegah pegeen peio pejman pekko pelayo pello pendo peninah penri penélope pepa pepi
peredur perfecto pericles periklis perlat permana pernando pernille persefoni pertti perttu perunika perutxo pervaiz
pervez petja petranka petraq petras petrašin petrit petro petronella petronėlė petros petrunjela petrus petter petya
petřík peyman peymaneh pezhman peťo phaedra phakamani phakamile phanice phara phathiswa pheladi phelim phelisa philippos
philomena phindile phindiwe photini phumeza phumla phumlani phumzile piaras piarres piatro pierangela piercarlo
pierfrancesco pierfranco pierpaolo piersandro pietari pieterjan pietru piia pijus pika pikkie pikria pilare pili pilib
pille pilvi pina pinchas pinelopi pini pinja pinu piret pirita pirmin piroska pirro pitso piyali piyush piñeiro pjer
pjetër pleuni plácido plínio pnina pninit pocholo poku pokuaa polad polett poliana pollyanna polychronis polydefkis
polyxeni ponciano pongrác pontsho poonam pooneh poorya popi portia pouneh poupak pouran pouria pouya povilas povl prabha
prabhakar prabhat prabhu prabir pradeep pradip pradnya pradyumna prafulla pragya prahlad prajakta prajwal prakriti
pramod pramono pranab pranas pranav pranciškus pranjal pranoto pranoy prantik pranvera prasanta prasanth prasenjit
prasetia prashanth pratap prateek prathama pratibha pratima pratyush praveen pravin prayitno preben predragana preetha
preethi preeti prek premila prerna pridon prihatin priidik priidu priit pritam pritha prithvi priti priyadarshini priyam
priyanjali priyanka priyanto priyono prodromos proinsias prokhor prokopis prosenjit prudencio prue pryderi prys
przemysław puleng pulkit pumla punam punit puran purnama purnomo purva purvi purwanti puseletso pushkar pushpa
pushpinder puya pwyll pylyp pyotr pyry pythagoras pádraic pádraig pádraigín páidí pála páll pálína páraic päivikki pétur
përparim pünhan pāvels pənah pərinaz pərvanə pərvin pərviz qaanitah qabil qaiser qalib qamar qamil qamile qasim qasım
qazim qemal qendresa qetevan qiyas qnarik qondile qorxmaz quamrul qudsia queralt queta quico quim quima quimi quintin
quintín quique quirze quitéria quratulain qurban qədir qəzənfər raana raanan rabab rabah rabea rabeh rabeya rabi rabiah
rabie rabija rachana rached rachida rachman rachmat rachmawati rachna rade radhakrishnan radhi radhia radhika radica
radik radinka radič radmilka radoje radojica radonja radosava radosław radwa radwan radzuan raed rael rafaella rafat
rafay rafayel rafed raffi raffy rafia rafic rafidah rafik rafiki rafique rafiqul rafizi raghad raghav raghavan
raghavendra raghda ragheb raghid raghu raghunath ragib ragna ragnar ragnheiður ragnhild ragnhildur rahab rahadian rahat
raheel raheela rahela rahele raheleh rahib rahila rahilə rahima rahimah rahimullah rahinatu rahmah rahmo raido raigo
raija raila raili raimo raimon raimond raimonda raimondas raimonds raimundo rais raissa raisə rait raitis raits raivis
raivo rajaa rajabu rajae rajalakshmi rajani rajat rajdeep rajeev rajender rajesh rajeshwari rajib rajini rajkumar
rajlakshmi rajneesh rajni rajuna rakan rakel rakhat rakhi rakhshan rakibul ralfs ramachandra ramachandran ramakrishna
ramakrishnan raman ramana ramanathan ramatu ramaz ramdan ramdani ramez ramia ramil ramilə ramin raminta ramiza ramla
ramlah ramlan ramlee ramli ramly ramontxu ramsha ramunė ramutė ramya ramzan ramzi ramzy ramóna ramūnas rangina ranieri
ranjana ranjini ranjita ranjith ranka rannveig ranulph raoof raouf rapelang rasha rashdan rashed rashedul rasheeda
rasheedat rashi rashida rashidah rashidi rashmi rasita rasma rassie rastko rasyid rasyidah ratan rathin ratka ratko
ratri rauha rauno raushan ravikumar ravil ravindra ravindran raviraj ravish ravit ravital rawan rawia rawya rayhana
raymart raymund rayssa raza razak razali razi razia razieh razif razija raziye raziyeh razlan razmik raíssa raül rašid
rašida realeboga rebecka recto redas redentor redha redita redon redouane redzuan redžo reeli reelika reem reema reena
reet reeta reetta refaat refael refija refika refiloe refilwe regine reham rehan rehana rehema rehman rehmat reidar
reidun reigo reiji reijo reika reiko reima reimo reimundo reinaldo reinder reinhart reinhild reinhilde reinier reinis
reinoud reio rejane rekha relebogile remco remigijus remigiusz remza remzija remzije remziye rena renaat renaldas
rendani rendi rendra reneilwe reni renia renier renilde renny rentaro rentia renu renuka reny renča resham reshma reshmi
resmije resti rethabile retshepile reut reuven revathi revaz rexhep rexhë reyhaneh reymund reynaldo reynir rezaul rezo
rezső rezvan rezvaneh rezwana reşit rešad rheinallt rhiain rhian rhianedd rhianwen rhidian rhisiart rhobat rhodora
rhodri rhonwen rhoslyn rhoswen rhulani rhun rhydian rhydwen rhys rianne rianto riaz ricard ricarda richa rida ridha
ridho ridhwan ridzuan rieko riemer rients riet rifaat rifai riffat rifki rifqi rigmor rihab riham rihard rihards rihito
riho riikka riin riina riinu riivo rijad rikako rikard rikardo riki rikiya rikkardu riko riku rikus rikuto rimantas
rimantė rimas rimgailė rimsha rimutė rimvydas rinako rinalds rinat rineke rinor rintaro rinus rioghnach riona riri risa
risako rishabh rishi rishika riska riski risma rismawati rispah risper riste risteard risteárd risto ritika ritske
ritsuko ritsuo ritt ritu rituparna rituraj ritvars rivi rivo riya riyadh riyanti riyanto riza rizalina rizalino rizalman
riziki rizka rizky rizo rizqi rizuan rizvan rizwan rizwana ričardas roaa robat robbert robby robertas robertino robrecht
robério rodel rodi rodna rodoula roeland roelie roelien roelof rofhiwa rofiq rogier rogério rohani rohaya rohayu rohini
rohman roibeárd roin roisin roisín rojin rokas rokeya rokhman roksanda roksolana roksolyana rokuro rolandas rolands
roldan rolfs rolly romet romi romik romke rommel romualda romualdas romualds romulo román romário ronei ronel ronen
roney roni ronit ronni rony ronza roopa roopali roope roosa roozbeh ropafadzo roque rorisang rosalba rosalía rosamaria
rosamund rosanda rosane rosanne rosaria rosaura rosebella roseli roselyne rosiana rosiane rosianne rosilene roslan rosli
roslina roslinda rosmah rosmarie rosmawati rosmini rosnah rosnani rossend rostam rostyslav roswitha rosália rosária
rosário rosângela rotem rotich rouba rouhollah roula rouzbeh rowaida rowshan roxani roxelio roxána roya rozafa rozanne
rozemarijn rozi roísín rożi rożina rrahim rrahman rrok rron ruadhan ruadhán ruaidhrí ruairi ruairí ruan ruba rubab
rubayat rubens rubik rubin rubina rubèn ruchi ruchika ruchira rudaina rudianto rudina rudo rudzani ruedina rufaro ruffa
rugamba ruggiero rugilė ruhi ruhin ruhiyyə ruhulla rukayat rukhsana rukhsar rukia rukija rukiye rukmana rukmini rukundo
rula rully ruma rumana rumbidzai rumi rumiko runar rupa rupali rupam rupesh rupsa rurik ruriko rusdi rushan rusiko
ruslanbek rusli rusmir rusmira rusnė rustamjon rustem rusudan rutendo rutger ruti ruto rutt rutuja ruuben ruud ruurd
ruvimbo ruwaida ruzaini ruzan ruzanna ruşen rużann rużar rużarja ružna rwema ryhor rymma rynhardt ryohei ryoichi ryoji
ryoka ryoko ryoma ryosuke ryota ryotaro ryouhei rytis rytė ryugo ryuichi ryuichiro ryuji ryuki ryunosuke ryusei ryusuke
ryuta ryutaro ryuzo ráhel rémy rían ríona ríonach ríordán róisín rókus rómulo rónán rósa rózsa rômulo rösli rövşən rúna
rúnar rübabə rüdiger rüfət rüstem rüstəm rüxsarə rəcəb rəfiqə rəhilə rəhim rəhman rəna rəsul rəvanə saadallah saadia
saana sabah sabahat sabaheta sabahudin sabari sabariah sabeen sabela sabelo sabereh sabiha sabinə sabra sabria sabrija
sabrije sabry saburo sachi sachie sachiko sachio sadaf sadako sadanand sadao sadbh sadegh sadek sadeka sadequl sadeta
sadhbh sadia sadiah sadik sadiki sadiq sadiqa sadyr saed saeed saeeda saeedeh saeid saeko safaa safdar safet safiah
safija safinaz safiyah safiye safoura safuan safwan safwat sagal sagarika saghar sagheer saghi sagi sagit sahada sahak
sahana sahand sahar sahats sahib sahibzada sahil sahilə saidi saidur saif saifeddine saifuddin saija saikat saila
sailaja saima saime saimi saimir sainah saioa saioia saira sairah saji sajid sajida sajith sajjad sakhile sakhumzi saki
sakib sakiko sakine sakis sakke sakshi sakuko sakurako sakutaro salah salaheddine salahuddin salama salamatu salamon
salar salauddin salbiah saleem saleh saleha salifu saliha salihu salil salima salisu salka salkana salko salla salleh
salmah salme salmiah salmin salomėja saloua saltanat salum salvina salvu salvör samad samah samaneh samar samarth
samatar sambor sameeh sameen sameena sameera sameh samer samet samid samiha samiksha samin samiran samirə samiullah
samiye samkelisiwe samkelo sampath sampo samra samrat samrawit samsudin samsuri samudra samuli samvel sanad sanam sanatu
sanaullah sanaz sanchari sanchita sande sandi sandile sandip sandis sandrina sandris sandru sanel sanela sanet sangeeta
sangeetha sanghamitra sangita sanida sanije sanin sanita saniye sanjana sanjeeb sanjeev sanjib sanjiv sanjukta sanket
sanneke sanni santanu santeri santhosh santoso santtu santwana sanura sanusi saoirse saorla saoussen sapiah sapna
saputra saqib saqlain saranda saranya sarasvati saraswathi sarath saray sardana sareh sarel sarfraz sargis sarie sarimah
sarit saritha sarkis sarma sarmad sarmistha saroj sarolta sarwar sarwono sasan sasho sasikumar saso sasson sasun satareh
satenik sathish sathya satoe satoko satomi satoru satoshi satoyuki satria satrio satsuki sattar satyajit satyam
satyendra sauda saufi saule saulius saulo saulė saumya saurabh saurav sausan savely saverin savjour savka savvas sawsan
sayaka sayako sayan sayani sayantan sayantani sayed sayeh sayid sayo sayoko sayumi sayuri saïda saška saško schalk
scholastica seabelo sead seada seamas seanán sebahat sebastià sebiha sebla sechaba sechu seddigheh sedigheh sedin sedina
sedinam sedrak seema seetha sefakor sefi sefu sefy segev segun sehar sehija sehrish seidu seif seigo seiichi seiichiro
seiji seijiro seika seiko seipati seishi seishiro seita seitaro seiya sejad selali selamawit selasi selcen selemani
selly selman selorm selvedin selver selvije selvira selwa selwyn semiha semir semira semyon senad senada senadin senahid
senaid senait senam senan sendoa senem senichi senija senita senthil senyo senzeni senzo senán senén seosaimhín seosamh
sepand sepehr sepideh septian septiana septimiu serafí sergejs sergejus sergios sergo serhan serhii serhiy serik serineh
serkan sero serob servando serwaa serwah serxio seryan setareh setiawati setor setsuko setsuo setumo setyawan setyo seun
sevala sevasti sevastiani sevcan sevdije severi severija severyn sevgül sevi sevilay sevinc sevlija seyed seyedmohammad
seyi seymur seyran seyyed sezai sezen sezer sezgin seán shaaban shaban shabana shabani shabbir shabnam shada shadab
shadi shadia shafagh shafaq shafi shafie shafiq shafiqah shafiqul shafqat shaghayegh shagufta shahab shahabeddin
shahabuddin shahadat shahana shahanaz shahane shaharuddin shaharzad shahd shaheen shaheera shahen shaher shahid shahida
shahidan shahidul shahin shahinaz shahla shahnawaz shahnaz shahnazar shahpar shahram shahriar shahril shahrin shahrir
shahrizal shahrizat shahrnush shahrokh shahrom shahrooz shahrouz shahrukh shahrul shahryar shahrzad shahyar shahzad
shahzada shahzaib shai shaibu shaiful shaila shailaja shailendra shailesh shaima shaimaa shaista shakeel shakeela
shakhawat shakib shakil shakir shalini shalva shamik shamika shamim shamima shamir shamma shamsa shamsiah shamsiyah
shamsuddin shamsul shamsunnahar shanthi shapour shappi shaqir shaquille sharad sharada sharareh sharif sharifa sharifah
shariful sharifullah shariman sharita sharmin sharmistha shashank shashikant shatakshi shatha shaukat shaul shaunak
shavarsh shavkat shaya shayla shazia shazwan shazwani sheeba sheelagh sheema sheetal shefali shefikat shefqet shega
shehla shehrbano shehryar shehu shehzad sheida shekhar shelagh shelby sheraz sherbano shereen sherif sherifa shervin
sherwin shida shideh shigeaki shigefumi shigeharu shigehiko shigehiro shigehisa shigekazu shigeki shigeko shigemi
shigenobu shigenori shigeo shigeru shigeto shigetoshi shigeyoshi shigeyuki shiho shihoko shiina shikha shikuku shilpi
shima shimi shimon shimrit shingai shingo shinichi shinichiro shinji shinjiro shinkichi shino shinobu shinpei shinsuke
shinta shintaro shinya shinzo shiori shira shiran shiravan shireen shiri shirin shirish shirli shirly shiro shishir
shiundu shiva shivaji shivam shivangi shivani shivraj shizue shizuka shizuko shizuo shkumbin shkurte shkëlqim shlomi
shlomit shlomo shlomzion shmagi shmuel shmulik shmuly shoaib shobha shobhit shogher shogik shogo shohei shohel shohreh
shoichi shoichiro shoji shoko shokoufeh shole sholeh shoma shona shorena shorouk shosh shoshana shoshi shota shotaro
shovan shoya shozo shpend shpresa shpëtim shqipe shqiponja shraddha shreyas shreyasi shrikant shrinivas shriya shruthi
shruti shubhajit shubham shubhangi shubhra shuhada shuhei shuichi shuichiro shuja shuji shuko shukor shukri shukria
shukrije shukuru shulamit shumaila shunichi shunji shunpei shunsuke shunta shuntaro shunya shusaku shushan shushanik
shusuke shuta shuzo shweta shyam shyamal shyamala shyamoli shân siamak siams sian siani siarhei siarhey siarhiej siarl
siavash siavosh sibomana sibonelo sibongiseni sibtain sicco sicelo siddhant siddharth sidnei sidse sidsel siebren
siegbert siegfried siegrid siemen siencyn siets sietse sietske sifet sigal sigalit sigbjørn sigfús sigit sigita sigitas
sigmar sigmundur signija signy signý sigre sigrun sigríður sigrún sigtryggur sigurbjörg sigurjón sigurlaug sigurlína
sigurður sigvards sigþrúður siham sihle siim siiri siiru siivi sijbrand sika sikandar sikhumbuzo sikiru sikitu sikudhani
sile silene silindile sille silvanus silvestre silvestrs silvi silvije silvina silvo silvério simay simbarashe simbiat
simcha simha simin simiyu simonas simos simphiwe simran simó simón sinazo sindhu sindi sindija sindo sindri sinead sinta
sintija sinéad siobhan siobhán siofra sioned siphelele siphesihle siphosethu sirajul siranush sirarpi siret siriol sirje
sirkka sirkku sirle sirous sirpa sisay siseko sisko sisonke sissel sissela siswanto sithembile sitsofe sivakumar sivan
sive siviwe siwan sixten sixto siyabonga siyasanga sizwe siân siôn siún sjaak sjaan sjef sjoukje sjöfn skaidra skaistė
skapti skarphéðinn skender skhumbuzo skirmantas skirmantė skënder skúli slavenka slavik slaviša slavna slavčo slindile
smadar smail smaragda smbat smilja smiljan smiljka smiltė smitha smruti snaigė sneha snehal snehasish snezhana snežna
sniedze snieguolė snigdha snir snjólaug snorre snorri snæbjörn snædís snæfríður snævar soad sobhi sobia soeharto
soekarno soffía sofiia sofije sofiko sofio sofiya sofoklis sofya sofyan soha sohad sohaib sohail soheil soheila soheir
sohel sohini sohrab soichi soichiro soila soili soizic soji sokol sokratis solehah solenne soliman solmaz solomia
solomiia solomiya solvita somayeh somesh somto sona sonal sonali sonam sondos soner sonette songezile songezo sonila
sonka sonu soosan sopio sopo sorcha sorena sorkunde sorne soroush soslan soso sospeter sosuke sotaro sotir sotiria
sotirios sotiris souad soudabeh soufiane souha souhail souhayr soukaina soulaf soumik soumitra soumya soumyadip sourav
sousan souta souvik sowmya spartak spase spasija spasoje sphamandla sphiwe spiro spiros spiru spomenka spozhmai spyridon
spyridoula spyros srbijanka srebrenka sree sreedevi sreeja sreejith sreekanth sreekumar sreelatha sreenivasan sreeram
sreten sridevi sridhar sridharan srijan srijana srikant srikanth srikrishna srilatha srinath srinivas srinivasa
srinivasan sriparna sriram srishti srividya srđa srđan ssali ssebaggala ssemakula ssempijja sserunkuma staffan stamatia
stamatis stane stanica stanija stanislaus stanislavka stanislovas stanisława staniša stanka stanoje stasys stasė stathis
stavre stavriani stavro stavros stavroula staņislavs stefaan stefaniia stefanija stefanos stefanía steffan steffi stefi
stefnu stefán stefánia steinar steindór steingrímur steinn steinunn steinvör steinþór stelina stelios stellah stepaniia
steph stephanus stergios steva stevica stevo sthembiso stian stiefnu stien stieneke stiofán stipo stojanče stojna
stratis stratos struan stsiapan sture sturla stuti stylianos styrmir ståle stígur suad suada suavi subagyo subandi
subekti subha subhan subhas subhashis subhro subira subrahmanyam subramaniam subramanian subramanya subrata suchandra
sucharita suchitra sudarmono sudarsono sudeep sudeepta sudeshna sudha sudhakar sudhanshu sudhir sudhish sudip sudipta
suela sueli suely sufyan sugandha sugata sugeng sughra sugianto sugiarto sugiono sugiyono sugoi suha suhad suhail
suhaila suhaili suhaimi suhair suhana suharti suhartini suharto suhartono suhas suhasini suhendra suherman suhreta
suhrith sujan sujarwo sujatha sujatmiko sujay sujit sujith sujoy sukardi sukarno sukhbir sukhpreet sukriti sukumar
sulabha sulaiman sulaimon sulastri sule suleiman sulejman sulemana sulev sulis sulistyo sulistyowati suljo sulkhan sulo
sulwen sulwyn sumaira sumana sumanta sumanth sumarni sumarno sumarsono sumati sumaya sumayya sumbul sumera sumiati
sumika sumiko sumio sumire sumit sumita sumiyati summaya suna sunanda sunardi sunarti sunarto suncica sundar sundari
sundas suneel suneet sunel sunetra sunette sunil sunitha sunna sunneva sunta suné suoma supardi suparman suparna suparno
supri supriadi supriya supriyadi supriyanto supriyo supriyono surabhi suraiya surajudeen suratman suraya surbhi suren
surender surendra surendran suriani surjit suryadi suryana suryani suryanto suryono surány surət susannah susanti
susanto sushama sushila sushmita susilawati susilo susilowati susmita suso sussi sustrai susumu sutan sutanto sutarman
sutarno sutisna sutrisno suvad suvada suvarna suvendu suvojit suwandi suwarno suwito suyanto suyatno suzaan suzane
suzanna suzue suzuka suzuko suzume suzy svafa svajonė svajūnas svala svanborg svandís svanhildur svanhvít svante svava
svein sveinn svenn svens sverrir sveta svetin svetislava sviataslau sviatlana sviatoslav sviatoslava svjetlana
svyatoslav svätoslav swagata swaleh swaminathan swantje swapan swapna swaraj swarna swarnali swathi swati swen swetha
swetlana swyn syafii syafiq syafiqah syafruddin syahida syahidah syahir syahirah syahmi syahrial syahril syahrul syaiful
syamim syamimi syamsul syarif syarifah syarifuddin syazana syazwan syazwani sybe sybil sybren syed syeda syifa sylia
sylvana sylwana symeon symon synnøve synøve syombua syrja sytske syukri syune syuzanna syuzi szabina szandra szczęsny
szende szidónia szilveszter szilvia szilárd szimonetta sáirséal sædís sæunn sævar séafra séamas séamus séan síle sílvio
síne síoda síofra síomha sònia sólborg sóley sólrún sólveig sónia sônia sölvi südabə süheyla sümeyye sünje süreyya sırma
sławomir sławomira səadət səbirə səbuhi səidə səkinə səlim səməd sənəm sərdar səriyyə sərxan səyavuş taabu taavet taavi
tabassum tabia tabish tadaaki tadahiko tadahiro tadahisa tadakazu tadala tadao tadas tadashi tadayoshi tadayuki tadeja
tadesse tadeu tadeusz tadgh tadhg taeko tafadzwa taguhi tahani tahar taher tahereh tahira tahiru tahirə tahmid tahmima
tahmina tahmineh taichi taichiro taiga taiichi taiji taiki taimi taimur taina tainá taisei taisiia taisiya taissir
taisto taisuke taive taizo tajana tajudeen takaaki takafumi takaharu takahide takahiko takahiro takahisa takahito takako
takalani takamasa takamichi takamitsu takanobu takanori takao takashi takato takatoshi takaya takayo takayoshi takayuki
takehiko takehiro takehito takeji takeki takeko takenori takeo takeru takeshi taketo taketoshi takeya takeyuki takis
tako takondwa taku takudzwa takuji takuma takumi takuo takuro takuto takuya talal taleb taleh talgat talib taliesin
talila talitha tallak talma talıb tamae tamaki tamako tamam tamami tamanda tamao tamar tamari tamash tamaz tambet tameka
tamika tamiko tamila tamilla tamim tamio tamir tamires tamotsu tamrat tamriko tamsin tamta tamuna tanasije tandi tanel
tangwen tanika tanima tanisha tanjila tanjim tanjina tanmay tanmoy tannaz tanui tanuja tanveer tanvi tanvir taofeek
tapasya tapati tapdıq tapiwa taqwa tarald tarane taraneh tarcísio tareixa tarek tareq tariel tariku tariq tarisai
tariyel tarjei tarmo taron tarou tarquin taru taruna tarvi tarvo tase taslima tasmiah tasneem taso tasos tasoula tassos
tasuku tatenda tatev tatevik tatia tatiane tatsiana tatsuhiko tatsuhiro tatsuki tatsuko tatsumi tatsunori tatsuo tatsuro
tatsushi tatsuya tatsuyoshi tatsuyuki tatu tatul taufiq taulant tauno tauqeer taurai tauras tauri tauseef tautrimas
tautvydas tautvydė tavis tawanda tawfik tawfiq tayeb tayebeh tayfur tayná tayo taysir tayyab tayyaba taís taško tebogo
teboho tecwyn teddie tedo teele teemu teesta teet tefo tefta tegan tegid tegwen tegwyn tehila tehmina tehreem teifion
teiichi teija teiji teijo teiko teilo teimuraz teitur tejal tejaswi tejaswini tejo tekle telimena telis telma telman
telmo telo temesgen temilade temiloluwa temur tena tendai tendani tengiz tengku teodoras teodors teodóra teofilo
teotónio teppei teppo tereixa teresita teresė terezinha terhi terje tero tertius teruaki terue teruhiko teruhisa teruko
terumi teruo teruyo teruyoshi teruyuki teréz tesfalem tesfaye tesni tessel teten tetsu tetsuaki tetsuharu tetsuhiro
tetsuji tetsuko tetsuo tetsuro tetsushi tetsuya tetsuyuki tetyana teufik teuku teuntje teuta teuvo tewodros teye teymur
teyrnon teófilo thabang thabiso thabit thabo thais thaleia thales thalita thamer thamizhachi thanaa thanasis thanassis
thandeka thandi thandie thandiswa thandiwe thandokazi thandolwethu thanos thapelo thato thayná thaís thekla thembeka
thembekile thembelani thembi thembinkosi thembisile themis themistoklis thendo theodoor theodoros theodosia theofania
theofanis theofilos theologos theoni theophil theopisti thilagavathi thobile thodora thodoris thoko thokozani thokozile
tholakele thomai thomais thomaskutty thorbjörn thorbjørn thorkild thorleif thorsten thue thuraya tiaan tiarnán tiburtzio
tidža tiemen tiernan tigernan tigist tigran tigranuhi tihamér tihana tiia tiisetso tiit tiiu tika tikhon tilahun tilak
tilek tilka tilly tilman tilmann tilo timofey timos tinashe tinatin tineke tini tinna tinne tinotenda tinus tinyiko
tiphanie tirdad tirion tirtza titanilla titas titia titik titong titu titusz tivadar tiwa tiyamike tjaart tjahjo tjandra
tjeerd tjerk tjitske tjokro tlotlo toader toba tobechukwu tobi tochukwu tofael tofiq togjan togzhan toirealach toivo
tokiko tokuko tolganay tolis tolu tomer tomeu tomie tomiko tomio tommi tomoaki tomoe tomofumi tomoharu tomohide tomohiko
tomohiro tomohisa tomohito tomoka tomokazu tomoki tomoko tomomi tomona tomonori tomoo tomor tomos tomotaka tomoya tomoyo
tomoyoshi tomoyuki tomris tomàs tona tonderai tonin tonino toninu tonio tonje tonnie tonny tonye tončka tooba toomas
tooraj toos topias toplica torbjørg torbjørn torcato torfi torgeir torgrim toribio toril torill torkel torkil torleif
tormod tornike torstein torunn toshi toshiaki toshie toshifumi toshiharu toshihide toshihiko toshihiro toshihisa
toshihito toshikatsu toshikazu toshiki toshiko toshimasa toshimi toshimichi toshimitsu toshinobu toshinori toshio
toshiro toshiya toshiyuki totok toufic toufik touhidul toula touraj touria tova tovmas towe towhid toyin toyosi tozama
toġni trajanka trajko trajče trandafile traolach trausti traute treasa trefor trendafilka triana triin triine triinu
trijntje trille tringa trini triona tripti trisna trisno tristram tristán trix trixie triyono trond trpe trudi trudy
truida truls truphena truphosa trupti truus tryfonas tryggvi trygve tríona tsafrir tsakani tsedale tsega tsegaye tsepiso
tshegofatso tshenolo tshepang tshepiso tshepo tshiamo tshidi tshifhiwa tshilidzi tsholofelo tsiala tsimafei tsion tsipi
tsira tsisana tsitsi tsitsino tsotne tsubasa tsugio tsukasa tsuneko tsuneo tsutomu tsutsa tsuyoshi tsvi tuathal tucho
tudfor tudful tudno tudorel tudur tufik tugomir tuhin tuija tuire tulika tulio tumaini tumas tumelo tumi tumisang tumpe
tuncay tuncer tunde tunji tunku tuomo turaj tural turanə ture turhan turid turlough turo tuti tutik tuukka tuule tuuli
tuulike tuuliki tuvia tuvya tuwei tuyisenge tuğçe twagirayezu twaha twahirwa twannie twanny txaber txaro txell txema
txetxu tximi txomin txus tyas tykhon tymofii tymofiy tymur typhaine tytti tytus tyyne tzachi tzafrir tzeni tzina tzipi
tzipora tzofia tzur tzvi tzvia tània tânia tímea tódor tómas tõnis tõnn tõnu töhötöm tønnes túlio tünde tālavs təhminə
təranə uaitéar ubaid ubiratan ubong ubul ubwa ucal uche uchechukwu uchenna uday udayan udeme udin udisa ughetta ugla
uglješa ugnius ugnė ugochi ugochukwu ugonna uilliam uinseann ujvara ujwala ulad uladzimir uladzislau ulaş uldis ulemu
ulfah ulisses uljana ulpu ulrica ulrike ulrikke ultan ulugbek ulviyyə ulyana ulysses ulzhan umaima umair umaru
umashankar umayma umeko umer umesh umihana ummi ummy umuhoza umulisa umurerwa umutoni unai unathi unati unax unaxe unda
undine undinė ungku unnar unnati unni unnikrishnan unnur uolevi upasana urata urbeltz urdin urho urien urim uriya urki
urko urmas urmat urmi urmo urooj urpo ursel ursi ursina urszula urtats urte urtsua urtzi urtė urvashi urve urša usama
uschi ushangi usko ustym utami utkarsh utpal uttara uvis uwamahoro uwase uwe uwem uwera uwimana uxoa uxue uxía uxío
uzair uzeir uzma uzodinma uzoma uzziel vachagan vachik vadym vaggelis vagner vahagn vahan vahe vahida vahideh vahidin
vahit vahram vahur vaia vaibhav vaida vaidas vaidilutė vaidotas vaike vaineta vainius vaino vaios vaira vaishali vaishna
vaiva vaja vajk vakarė vakho vakhtang valbona valda valdas valdeci valdemaras valdemir valdete valdimar valdir valdirene
valdis valdo valdonė valdrin valdur valdís valeh valentinas valentini valentyn valentyna valentí valeriia valerijus
valeriy valeriya valery valgeir valgerður valiantsina validə valija vallo valmir valmira valters valto valur valya
valþór valė vanco vandana vanderlei vanderson vanessza vangel vangelis vangjel vanik vanina vanni vano vappu vaqif
varada varasteh varazdat vardan vardanush vardges varduhi varsha varsik varun varuzhan vasa vasak vasant vasanth
vasantha vasanthi vasarė vasif vasileia vasileios vasilia vasilii vasilij vasilija vasilije vasiliki vasilis vasiliy
vasilka vasily vaska vaso vassiliki vassilios vassilis vassos vasti vasu vasudevan vasvija vasyl vasylisa vasylyna
vaughan vazgen vazha vazul veatriki vebjørn vedad vedika veena veera veerendra vegard vehid veijo veiko vejsil vekoslav
velga velid velile velizar veljko veljo vello velta velve venancio venco vendela venetia venkat venkataraman venkatesh
venkateswaran venkatramanan venko venla ventislav venugopal venčeslav vepkhia veranika vered vergel vergine veriko
verjine verka veroljub veronique veroslava verònica verônica verče vesa veselin veslemøy vetle veton vezira vhahangwele
vhonani viachaslau viacheslav vibha vibhuti vicent vicenç vidadi vidar vidhi vidmantas vidmantė vidoje vidosav vidosava
vidosavka vidyasagar vieno viesturs vigdis vigdís vigen vignesh viire viive viivi viivika vija vijaya vijayalakshmi
vijayan vijayanand vijayendra vijoleta vika vikas vikash vikram vikramjit vikrant viktar viktoras viktoriia viktoriya
viktors viktorya viktoryia viky vilayət vilborg vilen vilhelmina vilhelmína vilhjálmur vilho vili vilija vilim vilis
vilius viljami viljan viljar viljo villem villu vilmantas vilmundur vilnis vilson viltautė viltė vilve vilūnė vimbai
vinaya vinayak vineet vineeta vineetha vineta vini vinicius vinita vinko vinod vinodh vinoth vintilă vinyet vinzenz
vinícius vinċ vinċenz violaine vipin vipul vira virat virender virendra virga virge virgilijus virginija virginijus
virgis virgílio virgínia viriato viron virpi virve virxe virxilio virxinia vishakha vishal vishwa vishwanath vissarion
visvaldis viswanathan vitaliano vitalija vitaliy vitaly vitalyna vitomir vittor vittorino viveca vivek viveka vivencio
vizma višnjica vjera vjeran vjollca vjosa vjosan vladanka vladeta vladica vladik vladimiras vladimirs vladislavs vladuț
vladyslav vladyslava vlajko vlasis vlaďka vlora vlăduț vojislav vojkan vojko vojmir vojta vojteh volha volker volkert
volkmar volodimir volodya volodymyr volodymyra vongai vootele voula vrezh vukani vukosava vule vullnet vumilia vuokko
vural vusi vutomi vuyani vuyelwa vuyisa vuyisile vuyo vuyokazi vuyolwethu vyacheslav vyacheslava vygandas vygantas
vygaudas vygintas vykintas vyta vytas vytautas vytenis väinö vésteinn vífill vítek vüqar vüsal vüsalə vəfa vəli vəliş
waceera wacera wachira wacuka wacława wadah waddah wadha wadia wadie wadih wadzanai wafa wafaa wafik wafula wahab waheed
waheeda wahib wahiba wahid wahida wahiduzzaman wahome wahyudi wahyuni wahyuningsih wainaina wairimu waithera waithira
wajahat wajdi wajih wajiha wakako wakana walaa waldemar walden waleed walther waltraud waltraut wambua wambui wambura
wamuyu wanderley wandile wandzia wangari wangeci wangui wanja wanjala wanjeri wanjiku wanjiru wanjohi wanyama waqar
waqas warda wardah wardani warona warsame wartini waruguru waseem wasfi wasif wasike wasila wasim wassila waswa wataru
wati wauter wavinya waweru wayan wayua weijia wekesa wema wenceslao wenche wencke wency wendelin weni wenke wenna wenzel
wenzu wera weslley wesonga wiam wian wibeke wibisono wibowo widad widi widia widiastuti widodo widyastuti widyawati
wiebe wieger wieke wieland wiepkje wiera wiesław wiesława wietse wija wijaya wijayanti wijdan wikus wilco willeke
willemien willemijn willian willibald wilġa winarno winarti windi winfred winfried winnie wiola wioletta wirawan wissal
wistin wisława wita witold wivine wiwi wiwik wiwin wiġi wladimiro woelinam wojciech wojsław woldu wole wolfram wonga
wongani worku worlanyo wunmi wunpini wusatullah wybe wycliffe wynand wynford wynn wytske władysława xabat xabi xabier
xacinto xacobe xaime xalbador xalid xalidə xana xandra xandru xane xanet xaneta xanlar xanthe xanthi xanthippi xanti
xanım xaquin xaquín xasan xatia xatirə xatın xeila xela xenaro xenofon xenophon xenxo xerardo xermán xerome xesús xhavit
xheladin xhelal xhemal xhemile xhevahire xhevat xhevdet xhevrije xiana xiao xico xiker xikombiso ximun xiomara xián xmun
xmuni xoana xoaquín xoel xoese xola xolani xolela xolelwa xolile xolisa xosefa xosrov xosé xoán xuban xulia xuliana
xulio xumar xuraman xurxo xusto xuvencio xácome xènia xəqani xəyal xəyalə yaacob yaacov yaakov yaasiin yacoub yadi
yadigar yaeko yaela yafa yaffa yahav yahaya yahia yahor yair yaiza yakir yakiv yakov yakup yalda yamiche yamikani yamini
yamuna yandisa yanga yanira yaniv yaniva yanka yankel yanna yanti yanto yaqoob yaqoub yaqub yarden yardena yared yarema
yariv yarona yaroslav yaroslava yaryna yasaman yaser yash yashar yashasvi yashaswi yashoda yashpal yashwant yasini yasir
yasuaki yasue yasufumi yasuharu yasuhide yasuhiko yasuhiro yasuhisa yasuhito yasukazu yasuko yasumasa yasumi yasunari
yasunobu yasunori yasuo yasushi yasutaka yasuto yasutoshi yasuyo yasuyoshi yasuyuki yasəmən yati yatin yatish yauhen
yauheni yauheniya yavər yawa yawar yayan yayat yayoi yayra yayuk yazan yazmín yechezkel yechiel yeda yedidya yefim
yeganeh yeganə yeghia yeghishe yegor yehezkel yehia yehoash yehonatan yehor yehoram yehoshua yehoyada yehuda yehudit
yekaterina yelena yelizaveta yelyzaveta yemelyan yemi yemisi yeng yenni yenny yera yeranuhi yeray yeremey yerlan
yermolai yervand yerzhan yeshayahu yessica yeva yevgeni yevgenia yevgeniy yevgeniya yevgeny yevhen yevhenia yevhenii
yevheniia yevheniy yevheniya yeyen ygor yiannis yiftach yiftah yigal yilma yinka yiorgos yisca yishai yisrael yitzchak
yitzhak ylber ylenia ylli yllka ylona ylva ymer ymke ymkje yngvi yngvild ynyr ynze yochai yochanan yochi yodit yoeri
yogev yogita yohana yohanan yohanes yohannes yohei yoichi yoichiro yoji yoko yolandi yolandie yoliswa yomi yonah yonas
yonat yonatan yonela yonit yopie yoram yorgos yori yorick yoriko yosanne yosefa yoseph yoshi yoshiaki yoshie yoshifumi
yoshiharu yoshihide yoshihiko yoshihiro yoshihisa yoshihito yoshikatsu yoshikazu yoshiki yoshimasa yoshimi yoshimichi
yoshimitsu yoshinari yoshino yoshinobu yoshinori yoshio yoshiro yoshitaka yoshiteru yoshito yoshitomo yoshiya yoshiyuki
yosri yossi yosuke yosyp yota yotam youhei youichi younis yousaf youssra yousuf yousuke yovav yovel yovita yozo yrjö
yrsa ysabel yudai yudha yudhajit yudhi yudhistira yuichi yuichiro yuiko yuina yuito yuji yujiro yuka yukako yukari
yukhym yukhyn yuki yukichi yukie yukihiko yukihiro yukihisa yukika yukiko yukimasa yukimi yukina yukinari yukino
yukinobu yukinori yukio yukiya yukiyo yuko yukti yuli yulian yulianti yulianto yuliati yuliia yuliya yumeko yumie yumika
yumiko yumna yunosuke yura yurdagül yurie yurii yurika yuriko yurina yuriy yury yusaku yusef yusei yushi yusif yusof
yusoff yusra yusri yusril yusron yussif yussuf yustyna yusuke yusup yuta yutaka yutaro yuto yuuichi yuuji yuuka yuuki
yuuko yuuma yuusuke yuuta yuuto yuval yuya yuzo yuzuki yuzuru yvon zaal zaan zabel zabidi zabil zacarias zacaries
zacarías zacharias zacharoula zada zadie zaenal zaenudin zafeiris zafiris zagir zagorka zahari zaheer zaher zahi zahia
zahid zahida zahidi zahidul zahirul zahoor zahraa zahrah zaib zaid zaidah zaidi zaiga zailani zaim zaina zainabu zainal
zainon zainuddin zainudin zainul zaiton zajko zakari zakhar zakia zakiah zakiyah zaklina zaliha zaliko zalina zalman
zalmay zaloa zaloe zamri zamzam zanariah zanda zandile zané zarala zareen zarema zarifa zarife zarine zarir zarrar
zaruhi zaven zawadi zawawi zaza zbigniew zbyszek zdenek zdeno zdravka zdzisław zdzisława zeba zebiniso zebo zebunnisa
zeca zeddy zeenat zeeshan zeev zeferino zehava zehavit zeid zein zeina zejna zeke zekeriya zeki zekira zelalem zelije
zelimkhan zelna zeltia zemfira zenabu zenaida zenebech zenel zenepe zenius zenona zenonas zenovii zenoviy zenta zeqir
zerda zeren zerihun zeruya zeynəb zezva zhaleh zhanar zhanibek zhanna zhenis zhila zhirayr zhuldyz zhyldyz ziada
ziauddin ziaur ziba zibeydə zied ziedonis ziemowit zigmas zigmunds zigor zigurds zihni zija zijad zijo zikret zilar
zilda zilha zillur zinaīda zineta zinhle zinoviy zinovy zinta zinzi ziortza zipporah zisis zivit zlate zlatija zmago
zmicier zmitser zodwa zofeen zohaib zohar zohartze zoheir zohrab zohreh zois zolani zolile zoraida zorayr zori zorian
zoriana zorica zorik zorione zoryana zoubeir zoubida zouhair zouheir zoya zoárd zrina zrinka zsanett zsanna zseraldin
zsigmond zsuzsa zsuzsanna zsuzsi zsófi zsóka zubaida zubaidah zubair zubairu zubeda zuberi zubir zuhair zuhaitz zuhal
zuhdija zuhura zukhra zukisa zukiswa zuko zuleica zuleide zuleiha zuleikha zulejha zulema zulfadhli zulfia zulfiqar
zulfiya zulfo zulhasan zulhelmi zulhilmi zulkarnain zulkefli zulkifli zulmira zumra zumreta zunaira zunar zunbeltz zura
zurab zuraida zuraidah zuraini zuria zuriani zuriñe zutoia zuzen zvart zvezdan zviad zvika zvikomborero zvjezdana zvone
zvonka zwaantje zwelakhe zweledinga zweli zwelinzima zyhra zyma zyrafete zyta zélia zöhrab zöhrə züleyxa zülfikar
zülfiyyə zülfü zəfər zəminə zərifə àlex àngel àngela àngels ágnes ágoston ágota ágúst ágústa áine álfheiður álfrún
álvaro ángelica ánxela ánxeles ármann árni árpád ásdís ásgeir ásgerður áslaug ásmundur ásrún ásta ásthildur ástríður
ângela ågot åshild åslaug åsmund åsne çinarə çingiz çisem çlirim éabha éadaoin éamon éamonn éanna éder édgar éibhear
éilis éinne élcio élder éliette élio élisa émerson émilien érico érika étaín ícaro ísold ívar íñigo òscar ólafur ólafía
ólína ólöf ómar órla órlaith óskar õnne ödön ögmundur ölver ömər örjan örlygur örvar össur östen özgül özgün øivind
ørjan ørnulf øydis øystein øyvind úlfar ülar ülla üllar üllas ülle ülvi ümid ümidə ümmü ümmühan þorbjörg þorbjörn
þorfinnur þorgeir þorgerður þorgils þorgrímur þorkell þorlákur þormóður þorsteinn þorvaldur þorvarður þráinn þröstur
þuríður þóra þórarinn þórdís þórhallur þórhildur þórir þórunn þórður þórólfur ąžuolas ćiril ċensu ċetta ċettina ċikku
čeda česlovas đoko đuro đurđa đurđica đurđina ġakbu ġanni ġesmond ġiljan ġiovann ġiovanna ġiġa ġiġi ġorġ ġorġina ġuda
ġulja ġuljan ġulju ġużeppa ġużeppi ġużè ġwann ġwanni ģirdis ļena ļubova ľuba ľudevít świętosław şahmar şamo şehnaz
şerife şirzad şükran şükriye şəbnəm şəfəqət şəhanə şəhla şəlalə şəmil şəmsi šaban šahin šahza šana šarūnas šarūnė šaćir
šefik šefika šejla šemsa šemso šerif šerifa šime šimo šimun štefanie štefanija štefica šukrija šviesa ūdrys żanna żaren
żaru żebbuġ żelisław żeppi żeppu żrinu žaklina žana žane žanet želimir željan željana žibor žigis žigo žika žilvinas
živilė živka živko živojin života žydrė žydrūnas žydrūnė žygimantas əbdül əbülfəz əbülhəsən əflatun əfsanə əhliman əhəd
əkbər əkrəm əliağa əlibala əlimərdan əlirza əlisəfa əlixan əliyar əlövsət əminə ənvər əsgər əsli əsmər əsəd əvəz əziz
əzizağa əşrəf əşrəfi`;
