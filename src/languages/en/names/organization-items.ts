/**
 * An item in Wikidata | the names that only this body has. Acronyms that others share (ICC, WHO, AU) are left out, and so are names that are
 * other things as well (Interpol, World Bank). Source: the ids of `igo.py` in OpenSanctions' crawler for Wikidata (MIT; Wikidata's ids are in
 * the public domain, CC0). All but the three of sports, the last, stand with the same id in SupraVerden's list of international organizations.
 */
const TABLE = `
Q1065 | United Nations, United Nations Organization, UN, U.N.
Q47423 | UN General Assembly, U.N. General Assembly, United Nations General Assembly
Q37470 | UN Security Council, U.N. Security Council, United Nations Security Council
Q205650 | UN Human Rights Council, U.N. Human Rights Council, United Nations Human Rights Council
Q846656 | UNRWA, United Nations Relief and Works Agency
Q161718 | UNDP, United Nations Development Programme, UN Development Programme
Q740308 | UNICEF, Unicef, United Nations Children's Fund, United Nations Children’s Fund
Q204344 | World Food Programme, World Food Program
Q7817 | World Health Organization, World Health Organisation
Q7809 | UNESCO, Unesco, United Nations Educational Scientific and Cultural Organization
Q82151 | Food and Agriculture Organization, Food and Agriculture Organisation
Q7825 | World Trade Organization, World Trade Organisation
Q7801 | International Court of Justice
Q47488 | International Criminal Court
Q122880 | European Court of Human Rights
Q458 | European Union, EU, E.U.
Q8889 | European Parliament, EU Parliament
Q8880 | European Commission, EU Commission
Q8886 | European Council, EU Council
Q8901 | European Central Bank
Q192247 | European Investment Bank
Q488981 | European Bank for Reconstruction and Development
Q42262 | European Space Agency
Q8908 | Council of Europe
Q7184 | NATO, Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance
Q81299 | Organization for Security and Cooperation in Europe, Organization for Security and Co-operation in Europe, Organisation for Security and Co-operation in Europe
Q41550 | OECD, Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development
Q7795 | OPEC, Opec, Organization of the Petroleum Exporting Countries
Q41984 | International Atomic Energy Agency
Q7159 | African Union
Q193272 | ECOWAS, Ecowas, Economic Community of West African States
Q7172 | Arab League, League of Arab States
Q217172 | Gulf Cooperation Council
Q47543 | Organisation of Islamic Cooperation, Organization of Islamic Cooperation
Q123759 | Organization of American States
Q7804 | International Monetary Fund
Q54129 | International Labour Organization, International Labor Organization, International Labour Organisation
Q201054 | International Maritime Organization
Q253414 | FIFA, Fifa
Q40970 | International Olympic Committee
Q35572 | UEFA, Uefa
`

/** The name of an international organization → its item in Wikidata. */
export const ORGANIZATION_ITEMS: Readonly<Record<string, string>> = Object.fromEntries(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [item = '', names = ''] = line.split(' | ')
      return names.split(', ').map((name) => [name, item])
    }),
)
