/**
 * People by the name their neighbours give them: alpha-3, then English, French, Spanish or Portuguese and Arabic words,
 * masculine singular; feminine and plural endings are taken off before a look-up. i18n-iso-countries knows countries only.
 */
export const DEMONYMS = `
AFG afghan afgano afegao افغاني افغانستاني
AGO angolan angolais angolano انغولي
ALB albanian albanais albanes الباني
ARE emirati اماراتي
ARG argentinian argentine argentin argentino
ARM armenian armenien armenio ارمني
AZE azerbaijani azeri اذربيجاني
BDI burundian burundais burundes بوروندي
BEN beninese beninois benines بنيني
BFA burquina_faso burquinense burkinabe burkinese burkinabes بوركيني burkina
BGD bangladense bangladeshi bangladais bangladesi bangali بنغلاديشي بنغالي
BOL bolivian bolivien boliviano
BRA brazilian bresilien brasileno brasileiro برازيلي
BWA botswanan motswana
CAF central_african centrafricain centroafricano rca car
CHL chilean chilien chileno
CHN chinese chinois chino صيني
CIV ivorian ivoirien marfileno marfinense ivory_coast cote_d_ivoire عاجي ايفواري ساحل_العاج كوت_ديفوار
CMR cameroonian camerounais camerunes camarones كاميروني
COD congolese_drc drc rdc drcongo dr_congo rd_congo congo_kinshasa congo_drc congo_rdc dem_rep_congo congolais_rdc zairean الكونغو_الديمقراطيه الكونغو_الديموقراطيه كونغو_كينشاسا جمهوريه_الكونغو_الديمقراطيه republique_democratique_du_congo republica_democratica_del_congo republica_democratica_do_congo repubblica_democratica_del_congo
COG republica_do_congo republica_del_congo congo_brazzaville republic_of_the_congo republic_of_congo republique_du_congo congo_republic الكونغو_برازافيل جمهوريه_الكونغو
COL colombian colombien colombiano كولومبي
COM comorian comorien comorense قمري
CPV cape_verdean capverdien caboverdiano cabo_verde cape_verde
CUB cuban cubain cubano كوبي
DJI djiboutian djiboutien yibutiano جيبوتي
DOM dominican_republic republica_dominicana quisqueyano
DZA algerian algerien argelino جزايري جزائري
ECU ecuadorian ecuadorean equatorien ecuatoriano equatoriano
EGY egyptian egyptien egipcio مصري
ERI eritrean erythreen eritreo eritreu اريتري ارتري
ETH ethiopian ethiopien etiope اثيوبي حبشي
GAB gabonese gabonais gabones غابوني
GEO georgian georgien georgiano
GHA ghanaian ghaneen ghanes ganes غاني
GIN guine_conacri guine_conakry guinean guineen guineano guinea_conakry guinee_conakry غيني غينيا_كوناكري
GMB gambian gambien gambiano غامبي
GNB bissau_guinean guinea_bissau bissau_guineen guinee_bissau غينيا_بيساو
GNQ equatorial_guinean equatoguineen ecuatoguineano
GTM guatemalan guatemalteque guatemalteco
HND honduran hondurien hondureno
HTI haitian haitien haitiano هايتي
IDN indonesian indonesien indonesio اندونيسي
IND indian indien indio indiano هندي
IRN iranian iranien irani iraniano ايراني persian iran
IRQ iraqi irakien iraqui عراقي
JOR jordanian jordanien jordano اردني
KEN kenyan kenien keniano queniano كيني
KGZ kyrgyz kirghiz kirguis
KHM cambodian cambodgien camboyano
LBN lebanese libanais libanes لبناني
LBR liberian liberien liberiano ليبيري
LBY libyan libyen libio ليبي libya
LKA sri_lankan srilankan sri_lankais سريلانكي سيلاني
LSO basotho mosotho
MAR moroccan marocain marroqui marroquino مغربي
MDA moldovan moldave
MDG malagasy malgache madagascan
MEX mexican mexicain mexicano
MLI malian malien maliense malinais مالي
MMR burmese birman myanmar rohingya myanma
MOZ mozambican mozambicain mozambiqueno mocambicano
MRT mauritanian mauritanien mauritano موريتاني
MWI malawian malawien malaui
NAM namibian namibien
NER nigerien nigerois nigerino nigerrien نيجري niger
NGA nigerian nigeriano نيجيري nigeria
NIC nicaraguan nicaragueno
NPL nepali nepalese nepalais نيبالي
PAK pakistani pakistanais pakistanes paquistanes باكستاني
PER peruvian peruvien peruano
PHL filipino philippine philippin filipina فلبيني
PRY paraguayan paraguayen
PSE palestinian palestinien palestino فلسطيني
RWA rwandan rwandais ruandes رواندي
SAU saudi saoudien سعودي
SDN sudanese soudanais sudanes سوداني
SEN senegalese senegalais senegales سنغالي
SLE serra_leones sierra_leonean sierraleonean sierra_leonais sierraleones سيراليوني
SLV salvadoran salvadorien salvadoreno
SOM somali somalian somalien صومالي
SSD south_sudanese sud_soudan sud_soudanais sursudanes جنوب_سوداني
STP sao_tomean santomean
SWZ swazi
SYR syria syrian syrien sirio سوري
TCD chadian tchadien chadiano تشادي
TGO togolese togolais togoles توغولي
THA thai thailandais tailandes تايلندي
TJK tajik tadjik tayiko
TKM turkmen
TUN tunisian tunisien tunecino tunisino تونسي
TUR turkish turc turco تركي turkey
TZA tanzanian tanzanien tanzano تنزاني
UGA ugandan ougandais ugandes اوغندي
UKR ukrainian ukrainien ucraniano اوكراني
UZB uzbek ouzbek uzbeko
VEN venezuelan venezuelien venezolano venezuelano
VNM vietnamese vietnamien vietnamita
XKX kosovar kosovan
YEM yemeni yemenite يمني
ZAF south_african sud_africain sudafricano
ZMB zambian zambien zambiano
ZWE zimbabwean zimbabween zimbabuense
XXA xxa stateless apatride apatrida sin_nacionalidad sem_nacionalidade no_nationality sans_nationalite عديم_الجنسيه عديمه_الجنسيه بدون_جنسيه البدون bidoon bidun bedoon без_гражданства vatansiz heimatlos
`;

/** Names that two states bear: an official must ask, a machine must not choose. */
export const AMBIGUOUS_NATIONALITIES =
  'congo|congolese|congolais|congolaise|congolaises|congolesa|congolena|congoleno|congoles|kongo|الكونغو|كونغو|كونغولي|كونغوليه|korea|korean|coreen|coree|coreano|corea|dominican|dominicano|dominicain|yugoslav|yugoslavia|ussr|soviet';
