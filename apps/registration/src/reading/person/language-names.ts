/** ISO 639-3, then the names of the language in English, French, Spanish or Portuguese, Arabic and itself; underscore for a space. */
export const LANGUAGE_NAMES = `
aar afar عفر عفري
aka akan
amh amharic amharique amarico amharico امهريه امهري አማርኛ amarigna
ara arabic arabe arabo عربيه عربي العربيه arapca арабский
aze azeri azerbaijani
bam bambara bamanankan بامبارا bamana
bem bemba
ben bangla bengali bengalais بنغاليه بنغالي বাংলা
bej beja bedawi بجا
ckb sorani kurdish kurde kurdo كرديه كردي kurmanji
crs seychellois
din dinka دينكا
dyu dyula diula dioula jula ديولا
eng english anglais ingles انجليزيه انجليزي انكليزيه ingilizce английский
ewe ewe
fas persian farsi dari persan persa فارسيه فارسي دري
fon fon فون
fra french francais frances فرنسيه فرنسي francese fransizca французский
ful fula fulani peul fulfulde pulaar pular poular peulh فولانيه فولاني
fur fur فور
gaz oromo_west
hat haitian_creole creole_haitien kreyol creole
hau hausa hauca haoussa haussa هوسا
hin hindi هنديه
ibo igbo ibo ايغبو
ind indonesian
kab kabyle
kik kikuyu
kin kinyarwanda rwanda
kmb kimbundu
knc kanuri kanouri كانوري
kon kikongo kongo
kri krio كريو
lin lingala لينغالا
lug luganda ganda
man manding
mdk mangbetu
men mende
mnk mandinka mandingue mandinga mandingo malinke ماندينكا
mos moore mossi more موري
mya burmese birman
nep nepali
nus nuer
orm oromo oromiffa afaan_oromo oromifa اورومو اوروميه
por portuguese portugais portugues برتغاليه
prs dari_persian
pus pashto pachto pastun باشتو بشتو
que quechua
run kirundi rundi
rus russian russe ruso russo روسيه
sag sango
sin sinhala singhalese
snk soninke sarakole سونينكي
som somali somaliano صوماليه صومالي af_soomaali
son songhai songhay zarma_songhai
spa spanish espagnol espanol castellano espanhol castelhano اسبانيه
srr serer sereer
ssw swati
sus susu soussou سوسو
swa swahili kiswahili suajili سواحيليه
tam tamil تاميل
tem temne timne
tgl tagalog filipino
tha thai
tig tigre تغري
tir tigrinya tigrigna tigrina tigrinia تغرينيه تغرينيا ትግርኛ
tpi tok_pisin
tsn setswana
tur turkish turc turco تركيه
twi twi توي
ukr ukrainian ukrainien
umb umbundu
urd urdu ourdou اردو
uzb uzbek
vie vietnamese
wol wolof ولوف
yor yoruba يوروبا
zgh amazigh berber tamazight berbere امازيغيه
dje zarma djerma زرما
zul zulu
`;
