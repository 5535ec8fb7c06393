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

/** Family names of Chinese, Japanese and Korean, which stand first and without a space. From the same tables. */
export const FAMILY_NAMES = `丁 万 三上 三好 三宅 三木 三浦 三輪 上原 上官 上村 上田 上野 下村 下田 严 中井 中原 中尾 中山 中島 中嶋 中川 中村 中沢 中田 中西 中谷
中野 丸山 丹羽 久保 久保田 乔 亀井 二宮 于 五十嵐 井上 井口 今井 今村 今泉 今野 付 令狐 任 伊東 伊藤 伍 佐々木 佐久間 佐伯 佐藤 佐野
何 余 侯 俞 倉田 倪 傅 児玉 入江 八木 关 内山 内海 内田 内藤 冨田 冯 出口 刘 前川 前田 劉 加納 加藤 包 北原 北島 北川 北村 北野
千田 千葉 南 卢 原 原口 原田 及川 古川 古田 古谷 古賀 史 叶 司徒 司马 吉井 吉原 吉岡 吉川 吉本 吉村 吉沢 吉田 吉野 向 向井 吕 吳 吴
呂 周 和田 唐 嚴 園田 土井 土屋 土田 坂井 坂口 坂本 坂田 堀 堀内 堀口 堀川 堀江 堀田 堤 塚本 塚田 増田 夏 夏侯 多田 大久保 大内 大原
大城 大場 大塚 大山 大島 大川 大平 大木 大村 大森 大槻 大橋 大沢 大田 大石 大竹 大西 大谷 大野 天野 太田 奥山 奥村 奥田 奥野 奧村 奧田
姚 姜 孔 孙 孟 季 孫 宇野 安 安井 安田 安藤 安達 安部 宋 宮下 宮内 宮原 宮城 宮崎 宮川 宮本 宮沢 宮田 富永 富田 寺田 尉迟 小倉 小出
小原 小坂 小山 小島 小川 小松 小林 小柳 小森 小池 小沢 小泉 小澤 小田 小笠原 小西 小谷 小野 小野寺 尚 尹 尾崎 山下 山中 山内 山口 山岡
山岸 山崎 山川 山本 山村 山根 山田 岡 岡崎 岡本 岡村 岡田 岡部 岡野 岩井 岩崎 岩本 岩瀬 岩田 岳 岸 岸本 島崎 島田 崔 嶋田 川上 川原
川口 川島 川崎 川本 川村 川田 川端 川野 工藤 市川 常 平井 平山 平岡 平川 平松 平田 平野 広瀬 広田 庄 庄司 庞 康 廖 张 張 彭 後藤 徐
徳永 徳田 志村 慕容 成 成田 戴 戸田 手塚 文 斉藤 斎藤 新井 新田 新谷 方 於 施 日野 日高 早川 易 星 星野 曹 曾 服部 望月 木下 木村
本多 本田 本間 朱 杉原 杉山 杉本 杉浦 杉田 李 村上 村井 村山 村松 村瀬 村田 杜 杨 東 松下 松井 松原 松尾 松山 松岡 松島 松崎 松本
松村 松永 松浦 松田 松野 林 林田 柏木 柳 柳沢 柳田 柴 柴田 栗原 栗田 根岸 根本 桑原 桜井 梁 梅田 梶原 森 森下 森山 森岡 森川 森本
森田 植田 楊 榊原 榎本 樊 樋口 横井 横山 横田 橋本 欧阳 武 武井 武田 武藤 段 殷 比嘉 毕 毛 水谷 水野 永井 永田 永野 江 江口 池上
池田 汤 汪 沈 沢田 河原 河合 河村 河野 沼田 泉 津田 洪 浅井 浅田 浅野 浜田 浜野 涂 深沢 清水 渋谷 渡辺 渡邊 渡部 温 湯浅 溝口 滝沢
潘 澤田 瀬戸 焦 熊 熊谷 片山 片岡 片桐 牛 牧野 王 田 田上 田中 田代 田原 田口 田島 田村 田畑 田辺 甲斐 申 申屠 町田 畠山 白 白井
白石 皇甫 盧 相沢 相馬 矢島 矢野 石 石井 石原 石塚 石山 石崎 石川 石橋 石田 石黒 祁 祝 神田 神谷 福井 福原 福岡 福島 福本 福永 福田
秋元 秋山 秦 程 稲垣 稲田 稲葉 窪田 章 竹下 竹中 竹内 竹本 竹村 竹田 笠井 笠原 筒井 简 範 篠原 篠崎 篠田 米山 米田 細川 細谷 緒方 纪
罗 羅 翟 耿 聂 肖 胡 臼井 芦 花田 苏 若林 茂木 范 荒井 荒川 荒木 荻野 莫 菅 菅原 菅野 菊地 菊池 萧 萩原 萬 落合 葉 葛 董 蒋 蓝
蔡 蔣 蕭 薛 藤井 藤原 藤岡 藤川 藤本 藤村 藤沢 藤田 藤野 蘇 袁 西 西原 西尾 西山 西岡 西川 西本 西村 西沢 西田 西野 覃 角田 許 謝
譚 许 诸葛 谢 谭 谷 谷口 谷川 谷本 豊田 賀 賈 賴 贺 贾 赖 赵 越智 趙 足立 辻 近藤 週 遠藤 邓 邢 邱 邵 邹 郑 郝 郭 鄒 鄧 鄭
酒井 野中 野口 野崎 野村 野沢 野田 金 金井 金城 金子 金沢 金田 鈴木 錢 鎌田 鐘 钟 钱 長尾 長岡 長島 長沢 長田 長谷川 長野 长孙 関
関口 関根 閻 闫 阎 阿部 陆 陈 陳 陶 陸 雷 青山 青木 青柳 韋 韓 韦 韩 須田 須藤 顧 顾 颜 飯塚 飯島 飯田 餘 馬 馬場 馮 马 骆 高
高井 高山 高島 高木 高松 高橋 高瀬 高田 高野 魏 鲁 鶴田 麦 黃 黄 黎 黒川 黒木 黒沢 黒田 齋藤 齐 龍 龔 龙 龚 가 간 갈 감 강 견 경
고 공 곽 구 국 권 금 기 길 김 나 남 노 단 당 도 동 두 라 류 마 맹 명 모 목 문 민 박 반 방 배 백 범 변 복 봉 부 빈 사 상
서 석 선 설 성 소 손 송 승 시 신 심 안 양 어 엄 여 연 염 예 오 옥 온 왕 용 우 원 위 유 육 윤 은 음 이 인 임 장 전 정 제
조 좌 주 지 진 차 채 천 최 추 탁 태 팽 편 표 피 하 한 함 허 현 형 호 홍 황`;

/** Given names of Hindi and Bengali in their own scripts, and family names of Vietnamese, which stand first: those tables lack them. */
export const OWN_SCRIPT_NAMES = `अंकित अंकिता अंकुर अंजलि अंजली अंशु अंशुल अक्षय अखिलेश अजय अजित अतुल अदिति अनिल अनीता अनुज अनुपम अनुराग अनुराधा
अपर्णा अभय अभिनव अभिषेक अमन अमर अमित अमिता अमिताभ अमृता अरविंद अरुण अर्चना अर्जुन अलका अवधेश अशोक अश्विनी आकांक्षा
आकाश आदित्य आनंद आयुष आरती आशा आशीष आशुतोष इमरान इरफान उदय उमा उमेश उर्मिला ऋतु ऋषभ ऋषि एकता कपिल कमल कमला कमलेश करण
करन कविता काजल किरण कीर्ति कुलदीप कुसुम कृष्ण कृष्णा केशव कैलाश कौशल खुशबू गणेश गरिमा गायत्री गिरीश गीता गीतांजलि
गोपाल गोविंद गौतम गौरव चंदन चंद्रशेखर चेतन जगदीश जतिन जयंत जया जावेद जितेंद्र ज्योति ज्योत्सना डिंपल तनु तन्वी तरुण
तारा तुषार दिनेश दिलीप दिव्या दीपक दीपा दीपाली दीपिका देव देवेंद्र देवेश धर्मेंद्र धीरज धीरेंद्र नंदिनी नरेंद्र नरेश
नवीन नसीम नाजिया निखिल नितिन निधि निशा निशांत निशि नीतू नीरज नीलम नीलिमा नीलेश नेहा पंकज पद्मा परवेज पल्लव पल्लवी
पवन पायल पीयूष पुनीत पुष्पा पूजा पूनम पूर्णिमा प्रकाश प्रज्ञा प्रणव प्रतिभा प्रतीक प्रदीप प्रभा प्रभात प्रमोद प्रवीण
प्रशांत प्राची प्रियंका प्रिया प्रीति प्रेम फातिमा फिरोज बबीता बलराम बृजेश भरत भारती भावना भूपेंद्र मंजीत मंजुला
मंजू मदन मधु मनीष मनीषा मनु मनोज ममता महेंद्र महेश माधव माधुरी मानसी मालती मीना मीनाक्षी मीरा मुकुल मुकेश मुरली
मोनिका मोहन मोहित यश यशवंत यामिनी योगिता योगेंद्र योगेश रंजन रंजना रंजीत रचना रजत रजनी रजनीश रत्ना रमन रमा रमाकांत
रमेश रवि रविंद्र रवींद्र रश्मि राकेश राखी राघव राज राजकुमार राजीव राजेंद्र राजेश राधा राधिका राम रामकृष्ण राहुल रितु
रितेश रीता रीना रुचि रूपा रूपेश रेखा रेणु रोशन रोहिणी रोहित लक्ष्मी लता ललित ललिता लोकेश वंदना वरुण वर्षा वसीम विकाश
विकास विक्रम विक्रांत विजय विजया विद्या विनय विनीत विनीता विनोद विपिन विभा विमल विमला विवेक विशाल विष्णु वीणा
वीरेंद्र वेद वैभव शंकर शशांक शशि शालिनी शाहिद शिखा शिल्पा शिव शिवम शिवानी शीतल शीला शुभम शैलेंद्र शैलेश शोभा श्याम
श्रद्धा श्रीकांत श्रुति श्वेता संगीता संजय संजीव संतोष संदीप संध्या सचिन सतीश सत्येंद्र सना सपना समीर सरिता सलमान
सविता साक्षी सागर सारिका सीमा सुजाता सुदेश सुधा सुधीर सुनीता सुनील सुभाष सुमन सुमित सुरभि सुरेंद्र सुरेश सुशील सुषमा
सूरज सोनम सोनाली सोनिया सोनू सौरभ स्नेहा स्मिता स्वाति हरि हरीश हर्ष हर्षित हिमांशु हेमंत हेमलता हेमा
অংকন অঞ্জন অদিতি অনন্যা অনিক অনিতা অনিমেষ অনির্বাণ অনুপম অপর্ণা অপু অভিজিৎ অমল অমিত অমিতাভ অরিন্দম অরুণ অর্ণব
অর্পিতা অলোক অশোক আকরাম আকাশ আখতার আজহার আজাদ আতিক আনিস আনিসুর আনোয়ার আনোয়ারা আফরোজা আফসানা আবদুর আবদুল আবির আবু
আবুল আব্দুর আব্দুল আমজাদ আমিনুল আয়েশা আরিফ আরিফুর আরিফুল আলমগীর আলী আশরাফ আশরাফুল আশিক আশিস আসাদ আসিফ আহমদ আহমেদ
আহসান ইকবাল ইফতেখার ইমতিয়াজ ইমরান ইয়াসমিন ইসমাইল উজ্জ্বল উত্তম এনামুল ওমর ওয়াহিদ কবির কমল কাজী কাবেরী কামরুল
কামাল কৃষ্ণ কৌশিক খন্দকার খাদিজা খালেদ গোলাম গৌতম চন্দন চৈতালি জয়ন্ত জসিম জহির জহিরুল জাকির জান্নাতুল জামাল
জাহাঙ্গীর জাহানারা জাহিদ জাহিদুল জুয়েল জেসমিন জ্যোতি ঝর্ণা তনুশ্রী তন্ময় তপন তানজিনা তানভীর তানিয়া তারেক তাসলিমা
তাহমিনা তৌহিদ দিপু দীপক দীপঙ্কর দীপা দেবব্রত দেবাশিস দেলোয়ার নজরুল নন্দিতা নাঈম নাজমা নাজমুল নাদিয়া নারায়ণ নাসরিন
নাসির নাহিদ নাহিদা নির্মল নিলুফার নুরুল নুসরাত নূর পলাশ পল্লব পার্থ পিন্টু প্রণব প্রদীপ প্রবীর প্রসেনজিৎ ফখরুল
ফয়সাল ফরহাদ ফরিদ ফরিদা ফাতেমা ফারজানা ফারহানা ফারুক ফিরোজ বদরুল বাপ্পী বিকাশ বিপুল বিপ্লব বিশ্বজিৎ মঞ্জুরুল মনির
মনিরুল মমতাজ মহসিন মাকসুদা মামুন মাসুদ মাসুম মাহফুজ মাহবুব মাহমুদ মাহমুদুল মিজান মিজানুর মিতা মিথুন মিল্টন মীর
মুনমুন মুস্তাফিজুর মুহাম্মদ মৃণাল মেহেদী মোশাররফ মোস্তফা মোহাম্মদ মৌসুমী যতীন রকিব রঞ্জিত রতন রফিক রফিকুল রবিউল রবিন
রাকিব রাজীব রাজু রাশেদ রাশেদুল রাসেল রাহাত রিনা রিপন রিয়াজ রুবেল রুমা রুমানা রেজাউল রেহানা রোকেয়া রোজিনা লতা
লাবণ্য লিটন লিপি শফিক শফিকুল শম্পা শরিফ শরিফুল শর্মিষ্ঠা শহিদুল শাকিল শান্তা শামসুর শামীম শারমিন শাহনাজ শাহাদাত
শাহীন শিপ্রা শিরিন শিল্পী শুভ শুভঙ্কর শ্যামল শ্রাবণী সজল সজীব সঞ্জয় সন্দীপ সবুজ সমীর সাইফ সাইফুল সাকিব সাজ্জাদ
সাদিয়া সানজিদা সাবরিনা সাবিনা সামিয়া সালমা সালেহ সাহানা সিরাজ সুজন সুব্রত সুমন সুমনা সুমাইয়া সুলতানা সেলিম সৈয়দ
সোমা সোহাগ সোহেল সৌমিত্র সৌরভ স্বপন স্বপ্না হাবিব হাবিবুর হামিদ হারুন হাসান হাসিনা হুমায়ুন হোসেন
bùi châu diệp doãn dương đàm đào đặng đinh đoàn đỗ hà hoàng hồ huỳnh khổng kiều lã lâm lê lương lưu lý mạc nghiêm
ngô nguyễn ninh phạm phan phùng quách tạ thái tô tôn tống trần triệu trịnh trương võ vũ vương`;
