import type { Seeded } from './seeded';

/**
 * Names of invented families. First names are common ones; surnames are put together of two parts, so that they sound at home in a British
 * school and belong, by intention, to nobody.
 */
interface NameGroup {
  readonly weight: number;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly girls: readonly string[];
  readonly boys: readonly string[];
  readonly begins: readonly string[];
  readonly ends: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

const GROUPS: readonly NameGroup[] = [
  {
    weight: 52,
    women: words(
      'Sarah Emma Laura Claire Rebecca Gemma Rachel Kelly Victoria Katherine Lisa Donna Joanne Hannah Amy Leanne Stacey Natalie Samantha Michelle Helen Nicola Zoë Charlotte Jodie Kirsty Melissa Louise Alison Heather',
    ),
    men: words(
      'David James Paul Mark Andrew Daniel Lee Matthew Stephen Christopher Craig Darren Robert Michael Richard Simon Thomas Gareth Scott Peter Ryan Jason Anthony Neil Stuart Adam Ian Martin Kevin Dean',
    ),
    girls: words(
      'Olivia Amelia Isla Ava Ivy Freya Lily Florence Mia Willow Rosie Sophia Isabella Grace Daisy Poppy Elsie Evie Phoebe Matilda Ellie Harriet Erin Maisie Bonnie Orla Thea Lottie',
    ),
    boys: words(
      'Noah Oliver George Arthur Alfie Theo Leo Freddie Archie Jack Harry Oscar Charlie Henry Jacob Tommy Finley Albie Reuben Toby Jude Ethan Logan Max Isaac Lucas Rory Kit',
    ),
    begins: words(
      'Ash Bram Bel Birk Brock Cald Clay Cran Dun Eld Fair Fen Garth Graf Hal Hark Haver Hol Kel Kirk Lang Lin Mar Mell North Oak Old Pell Pen Quar Rams Red Rosth Sed Shel Skel Stan Thorn Thwait Tren Ul Wal Wex Whit Wither Wrax Yarn Yel',
    ),
    ends: words(
      'bourn bridge by combe cott croft dale den er field ford gate ham hurst ing ington land ley low man mere mond more ness ock over ridge rick ross sby shaw stead ster stock ton vale ward well wick wold worth wright yard',
    ),
  },
  {
    weight: 16,
    women: words(
      'Samira Fatima Ayesha Nadia Shabana Rukhsana Zainab Saima Farzana Nasreen Amina Sadia Hafsa Rabia Yasmin',
    ),
    men: words('Mohammed Imran Tariq Asif Bilal Kamran Yusuf Omar Hassan Faisal Zahid Naveed Shahid Adeel Khalid'),
    girls: words('Aisha Maryam Zara Inaya Hafsah Amaya Safiya Noor Layla Iqra Eshal Anaya Khadija Mina'),
    boys: words('Muhammad Ibrahim Yusuf Zayd Eesa Hamza Ayaan Musa Idris Zakariya Rayyan Haris Adam Sulaiman'),
    begins: words('Qar Raf Shah Bas Mir Zam Nad Tah Jal Kar Sal Wah Mas Fer Az'),
    ends: words('ani iqi mood awan een ood ari eem ullah aq ouzi idi eer ashi'),
  },
  {
    weight: 11,
    women: words('Priya Anjali Sunita Kavita Meera Harpreet Manjit Nisha Deepa Lakshmi Jaspreet Rekha'),
    men: words('Sanjay Rajesh Vikram Gurpreet Harjit Anil Arjun Dinesh Manoj Sukhdev Kiran Nikhil'),
    girls: words('Anaya Diya Aarohi Simran Kavya Ishani Mehar Riya Saanvi Jasleen'),
    boys: words('Arjun Aarav Rohan Kabir Dev Veer Ishaan Harvir Aryan Jeevan'),
    begins: words('Bhar Chan Desh Gop Har Jad Kul Mad Nar Pras Raj Sur Tej Vas Dhal'),
    ends: words('wani atra ilal endra ota iwal ekar hania anker oura avan iyar'),
  },
  {
    weight: 8,
    women: words('Adaeze Folake Ngozi Abena Chioma Efua Yetunde Blessing Grace Amara Titilayo Esi'),
    men: words('Chinedu Kwame Tunde Emeka Kofi Segun Olumide Kwabena Ifeanyi Femi Yaw Babajide'),
    girls: words('Temilola Zuri Adanna Ama Ebony Kemi Nia Simisola Chidera Araba'),
    boys: words('Ayo Kwesi Zion Tobenna Malachi Jeremiah Dayo Obinna Kojo Elijah'),
    begins: words('Ade Olu Oko Nwa Asa Bo Aki Ogu Man Ade Eze Opo'),
    ends: words('kunle bisi nkwa tola sante feyi dipo chukwe wumi mensa rinde kale'),
  },
  {
    weight: 8,
    women: words('Agnieszka Katarzyna Magdalena Ioana Elena Kinga Marta Aneta Beata Raluca Jolanta Ilze'),
    men: words('Piotr Tomasz Marcin Andrei Bogdan Łukasz Pawel Radu Krzysztof Mihai Janis Darius'),
    girls: words('Zofia Maja Hanna Lena Antonia Nadia Alicja Sofia Emilia Gabriela'),
    boys: words('Jakub Filip Szymon Matei Luca Aleksander Oskar Kacper Mikolaj David'),
    begins: words('Bran Czern Dob Gra Kol Lis Mal Now Pet Rad Star Wol Zab Tib'),
    ends: words('icki owicz escu owski anek ulski iak eanu arski ecki orczyk'),
  },
  {
    weight: 5,
    women: words('Mei Xiaoling Hui Siobhán Aoife Niamh Thuy Linh Keiko Bronagh Róisín Lan'),
    men: words('Wei Jian Conor Declan Tuan Minh Kenji Ciarán Eoin Hao Padraig Long'),
    girls: words('Saoirse Lin Mai Clodagh Yuki Éabha Ling An Caoimhe Hoa'),
    boys: words('Fionn Bao Ronan Kai Tadhg Lok Cillian Duc Oisín Jun'),
    begins: words("O'Dar O'Kel Mac Mc O'Hal Fitz O'Bran Mul Tran"),
    ends: words('ragan inney arty anlon evlin ullen adden orrick ightly owan'),
  },
  {
    weight: 1,
    women: words('Anna-Maria Ana Larissa Catarina Luciana Anne-Marie'),
    men: words('João Rui Jean-Luc Thiago Paulo Dmitri'),
    girls: words('Beatriz Inês Chloé Valentina Aurora Milena'),
    boys: words('Tomás Raphaël Enzo Davi Milo Anton'),
    begins: words('Cast Ferr Lour Mend Olv Bell Tav Sant Dur'),
    ends: words('elho eira amonte onça ières ovel arinho inelli uvane'),
  },
];

const TOTAL = GROUPS.reduce((sum, { weight }) => sum + weight, 0);

/** One family's names: where it comes from decides which go together. */
export interface FamilyNames {
  readonly surname: () => string;
  readonly woman: () => string;
  readonly man: () => string;
  readonly girl: () => string;
  readonly boy: () => string;
}

/** Names for one family. */
export function familyNames(random: Seeded): FamilyNames {
  let place = random.below(TOTAL);
  const group =
    GROUPS.find(({ weight }) => {
      place -= weight;
      return place < 0;
    }) ?? GROUPS[0];
  if (group === undefined) throw new Error('there are no names');
  return {
    surname: () => random.pick(group.begins) + random.pick(group.ends),
    woman: () => random.pick(group.women),
    man: () => random.pick(group.men),
    girl: () => random.pick(group.girls),
    boy: () => random.pick(group.boys),
  };
}
