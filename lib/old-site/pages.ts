/**
 * The pages, folders and files of the old site, by address (shared/facts/legacy-site.md).
 * An address below one of this table, and not in it, is told as that one is.
 */
import { postUrl, urls, usageUrl } from "../urls";
import type { OldPage, Topic } from "./old-page";

type Row = [path: string, subject: string, topic?: Topic, to?: string];

const PROGRAMME: readonly Row[] = [
  ["/index.html", "l’accueil", "programme", urls.home],
  ["/atom.xml", "le flux des actualités", "programme", urls.atom],
  ["/Legal", "les mentions légales", "programme", urls.legal],
  ["/pages/presentation", "la présentation du Programme Vitam", "club", urls.club],
  ["/pages/presentation/pres_acteurs", "les partenaires du Programme", "club", urls.members],
  ["/pages/presentation/pres_acteurs_club", "le Club et ses membres", "club", urls.club],
  ["/pages/presentation/CU_detail", "les démarches des membres du Club", "club", urls.join],
  ["/pages/presentation/pres_archivistes", "Vitam expliqué aux archivistes"],
  ["/pages/presentation/pres_informaticiens", "Vitam expliqué aux informaticiens"],
  ["/pages/presentation/pres_newsletter", "la lettre d’information", "programme"],
  ["/pages/presentation/pres_VaS", "la présentation de VaS", "vas"],
  ["/pages/1-presentation", "la première présentation du Programme", "programme"],
  ["/pages/english", "la présentation en anglais", "club", urls.club],
  ["/pages/english/pres_english", "la présentation en anglais", "club", urls.club],
  ["/pages/FAQ", "les questions fréquentes", "programme"],
  ["/pages/4-FAQ", "les premières questions fréquentes", "programme"],
  ["/pages/VaS", "le service VaS", "vas"],
  ["/pages/VaS/VaS_tech", "le fonctionnement technique de VaS", "vas"],
  ["/pages/VaS/VaS_utilisateurs", "la carte des utilisateurs de VaS", "vas", usageUrl("vas")],
  ["/pages/VaS/utilisateurs", "les utilisateurs de VaS", "vas", usageUrl("vas")],
  ["/pages/VaS/vas_caracteristiques", "les caractéristiques de VaS", "vas"],
];

const DOCUMENTATION: readonly Row[] = [
  ["/pages/documentation", "la documentation"],
  ["/pages/documentation/premiere_approche", "la documentation pour une première approche"],
  ["/pages/documentation/pour_approche_deb", "la documentation pour débuter"],
  ["/pages/documentation/pour_archiviste", "la documentation pour les archivistes"],
  ["/pages/documentation/pour_dev", "la documentation pour les développeurs"],
  ["/pages/documentation/pour_tech", "la documentation pour les exploitants"],
  ["/pages/documentation/doc_tech", "la documentation technique"],
  ["/pages/documentation/pour_test", "la documentation des tests"],
  ["/pages/documentation/pour_vitamUI", "la documentation de Vitam UI"],
  ["/pages/documentation/vademecums", "les vade-mecum"],
  ["/pages/documentation/resip", "la documentation de ReSIP"],
  ["/pages/documentation/sur_chantier_preservation", "le chantier sur la préservation"],
  ["/pages/documentation/Chantier_preservation", "le chantier sur la préservation"],
  ["/pages/documentation/liste_doc_ancienne", "la documentation des versions passées"],
  ...each("/pages/documentation/liste_doc_ancienne_", "la documentation de la version", [
    ..."beta R3 R6 R8 R13 R14 R15 R16 V5 V5RC V6 V6RC v7.1 v8.0 v8.1 v9.0".split(" "),
  ]),
  ["/pages/2-documentation", "la première documentation"],
];

const SOFTWARE: readonly Row[] = [
  ["/pages/ressources", "les téléchargements et les outils"],
  ["/pages/ressources/resip", "l’outil ReSIP"],
  ["/pages/ressources/pastis", "l’outil Pastis"],
  ["/pages/ressources/Pastis_exe.JPG", "une image de l’outil Pastis"],
  ["/pages/ressources/sedalib", "la bibliothèque sedalib"],
  ["/pages/ressources/archifiltre", "l’outil Archifiltre"],
  ["/pages/ressources/logiciel_archifiltre", "l’outil Archifiltre"],
  ["/pages/ressources/versions_anciennes", "les versions anciennes"],
  ["/pages/ressources/versions_comm", "les annonces de versions"],
  ["/pages/ressources/versions_communication", "les annonces de versions"],
  ["/pages/ressources/annonce_publications_precedentes", "les annonces de versions passées"],
  ...each("/pages/ressources/version_", "la version", [
    ..."5_RC_1 5_1 5_3 6_RC_1 6_1 7_0 7_1".split(" "),
  ]),
  ["/pages/3-ressources", "les premiers téléchargements"],
  ["/pages/versions", "les versions"],
  ...each("/pages/versions/version_", "la version", ["7_0", "7_1", "8_0"]),
  ["/pages/demonstration", "les démonstrations"],
  ["/pages/demonstration/vitam_2023", "les webinaires de 2023"],
  ["/pages/demonstration/vitam_2024", "les webinaires de 2024"],
  ["/pages/demonstration/demo_vitam_V2", "une démonstration de la version V2"],
  ...each("/pages/demonstration/vitam_", "une démonstration de la version", [
    ..."0beta beta R4 R5 V2 V3 V4 V5".split(" "),
  ]),
  ...each("/pages/demonstration/Vitam_video_", "des vidéos de la version", [
    ..."beta R4 R5 V2 V3".split(" "),
  ]),
  ["/pages/logiciel", "le logiciel"],
  ["/pages/logiciel/Vitam_backoffice", "le logiciel Vitam"],
  ["/pages/logiciel/logiciel_backoffice", "le logiciel Vitam"],
  ["/pages/logiciel/Vitam_frontoffice", "les interfaces du logiciel"],
  ["/pages/solution", "la solution logicielle"],
  ["/pages/solution/Vitam_backoffice", "le logiciel Vitam"],
  ["/pages/solution/Vitam_frontoffice", "les interfaces du logiciel"],
  ["/pages/autres", "les autres outils"],
  ["/pages/autres/pastis", "l’outil Pastis"],
  ["/pages/autres/resip", "l’outil ReSIP"],
  ["/pages/autres/sedalib", "la bibliothèque sedalib"],
];

const FILES: readonly Row[] = [
  [
    "/public/images/202112_utilisateurs.jpg",
    "les logos des 42 membres de décembre 2021",
    "club",
    postUrl("42utilisateurs"),
  ],
  ["/public/images", "une image", "programme"],
  ["/public/ressources", "un document", "programme"],
  ["/ressources", "la documentation des versions"],
  ["/ressources/RefCourant", "un document de référence"],
  ["/ressources/DocCourante", "la documentation"],
  ["/vitam-doc", "la documentation"],
];

/** Every page, folder and file whose address is known. */
export const oldPages: readonly OldPage[] = [
  ...PROGRAMME,
  ...DOCUMENTATION,
  ...SOFTWARE,
  ...FILES,
].map(([path, subject, topic = "software", to = null]) => ({ path, subject, to, topic }));

/** Pages of the same sort, one for each version. */
function each(prefix: string, subject: string, names: readonly string[]): Row[] {
  return names.map((name) => [prefix + name, `${subject} ${versionOf(name)}`]);
}

/** "5.RC.1" for `5_RC_1`, "bêta 0" for `0beta`. */
function versionOf(name: string): string {
  return name.replaceAll("_", ".").replace(/^(\d?)beta$/, (_, number) => `bêta ${number}`.trim());
}
