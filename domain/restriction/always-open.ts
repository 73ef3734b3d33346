/**
 * What no contact plan may close, whatever else it says (D40). It is printed in every plan, and there is no field to change it.
 * Sources: data rights, UK GDPR; educational record, Pupil Information Regulations 2005; the rest DfE guidance on complaints.
 */
export const ALWAYS_OPEN = [
  'A worry about the safety of any child',
  'Emergencies, illness, absence, medicine, and a change of who collects',
  'Asking for their own data, or complaining about how it is used',
  'The child’s educational record and reports',
  'Special needs, admission and exclusion: meetings, appeals and reviews',
  'A new complaint, and any complaint that is not finished',
  'Ofsted, the council, the ombudsman, the police, a solicitor, an MP or councillor',
] as const;
