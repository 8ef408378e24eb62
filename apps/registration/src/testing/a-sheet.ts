/** A small sheet with the usual mess in it; everyone on it is invented. */
export const aSheet = [
  'Case No,Family Name,Given Names,Sex,Date of Birth,Nationality,Relationship to head,Document type,Document No,Expiry,Phone,Destination city,Special needs,Remarks,Consent (Y/N),Registration date',
  'TST-0001,Abebe,Worknesh,F,04/03/1990,Ethiopia,Head,Passport,EP1234567,01/05/2030,+96120000001,Adama,None,,Y,02/11/2026',
  'TST-0001,Abebe,Selam,F,2019,Ethiopia,Daughter,None,,,,Adama,,,Y,02/11/2026',
  'TST-0002,Haile,Girma,M,12/06/1985,Ethiopia,Head,Laissez-passer,LP7654321,01/02/2027,,Dessie,chronic dialysis 3x/week,,Y,03/11/2026',
  'TST-0002,Haile,Aster,F,30/02/2018,Ethiopia,Daughter,Laissez-passer,LP7654321,01/02/2027,,Dessie,,,Y,03/11/2026',
  'TST-0003,Mulugeta,Tesfaye,M,01/07/1979,Ethiopia,Head,None,,,,Harar,,DEPU case handed over,Y,03/11/2026',
  'TST-0004,Tadesse,Hanna,F,14/02/2012,Ethiopia,Head,None,,,,Jimma,,,Y,04/11/2026',
  'TST-0005,Abebe,Workenesh,F,04/03/1990,Ethiopia,Head,None,,,+96120000001,Adama,,,Y,05/11/2026',
  'TST-0006,Lemma,Dawit,M,09/09/1995,Ethiopia,Head,None,,,,Adama,,"afraid to go back, threatened by a militia; =HYPERLINK(""http://x"")",Y,05/11/2026',
  ',,,,,,,,,,,,,,,',
  'TOTAL,8,,,,,,,,,,,,,,',
].join('\r\n');
