import type { Bilingual } from '../../language.ts'

export const interpretationRefusals = {
  notInterpreter: {
    es: 'Esa persona no tiene la función de interpretación. Désela en la lista de personas.',
    en: 'That person does not have the interpreter’s role. Give it to them in the list of people.',
  },
  notInRoom: {
    es: 'Usted ya no está en esa sala. La página muestra la sala en la que está ahora.',
    en: 'You are no longer in that room. The page shows the room you are in now.',
  },
  notInterpreted: {
    es: 'En esta sala no se interpreta a ese idioma. Elija uno de los canales de la sala.',
    en: 'This room is not interpreted into that language. Choose one of the room’s channels.',
  },
  notYourLanguage: {
    es: 'Ese idioma no está entre los suyos. Si es un error, pida a quien facilita que lo agregue en la lista de personas.',
    en: 'That language is not among yours. If that is a mistake, ask a facilitator to add it in the list of people.',
  },
  notTheirLanguage: {
    es: 'Esa persona no interpreta a este idioma. Ofrezca el micrófono a otra.',
    en: 'That person does not interpret into this language. Offer the microphone to somebody else.',
  },
  notOfTeam: {
    es: 'Usted no está en el equipo de esta sala. Pida a quien facilita que le asigne.',
    en: 'You are not of this room’s team. Ask a facilitator to assign you.',
  },
  noBooth: {
    es: 'Usted no está en ninguna cabina de esta sala. Tome antes la cabina de un canal.',
    en: 'You are in no booth of this room. Take the booth of a channel first.',
  },
  stillOnAir: {
    es: 'Usted está al aire en otro canal. Salga del aire o cambie de dirección.',
    en: 'You are on air in another channel. Go off air first, or change direction.',
  },
  mutedInBooth: {
    es: 'Le han silenciado, y nadie le oiría en el canal. Pida el micrófono a quien dirige la sala.',
    en: 'You are muted, and nobody would hear you in the channel. Ask whoever leads the room for the microphone.',
  },
  channelTaken: {
    es: 'Otra persona está al aire en este canal. Pídale que le ofrezca el micrófono.',
    en: 'Somebody else is on air in this channel. Ask them to offer you the microphone.',
  },
  channelMoved: {
    es: 'Al aire está ahora otra persona. Mire quién antes de tomar el relevo.',
    en: 'Somebody else is on air now. See who it is before you take over.',
  },
  floorSpeaksIt: {
    es: 'La sala habla este idioma: el canal lleva el original. Diga primero qué idioma se habla ahora.',
    en: 'The floor speaks this language: the channel carries the original. Say first which language is spoken now.',
  },
  ownSound: {
    es: 'Así se oiría a sí mismo, directamente o por relé. Elija el original u otro canal.',
    en: 'You would hear yourself, directly or by relay. Choose the original or another channel.',
  },
  nobodyOnAir: {
    es: 'Nadie está al aire en ese canal. Escuche el original hasta que alguien lo esté.',
    en: 'Nobody is on air in that channel. Listen to the original until somebody is.',
  },
  notOnAir: {
    es: 'Usted no está al aire en este canal: no tiene un micrófono que ofrecer.',
    en: 'You are not on air in this channel: there is no microphone to offer.',
  },
  noOffer: {
    es: 'El ofrecimiento ya no está en pie. Pida a su pareja que se lo ofrezca de nuevo.',
    en: 'The offer no longer stands. Ask your partner to make it again.',
  },
  partnerAway: {
    es: 'Esa persona no está en una cabina de esta sala. Espere a que la tome.',
    en: 'That person is in no booth of this room. Wait until they have taken one.',
  },
  partnerOnAir: {
    es: 'Esa persona ya está al aire en otro canal. Ofrezca el micrófono a otra.',
    en: 'That person is on air in another channel already. Offer the microphone to somebody else.',
  },
  partnerMuted: {
    es: 'Esa persona está silenciada. Ofrezca el micrófono a otra.',
    en: 'That person is muted. Offer the microphone to somebody else.',
  },
  partnerConnected: {
    es: 'Su pareja sigue conectada. Pídale que le ofrezca el micrófono.',
    en: 'Your partner is still connected. Ask them to offer you the microphone.',
  },
  noCaptions: {
    es: 'Aquí no se escriben subtítulos ahora, o no le corresponde a usted. Pida a quien facilita que los active.',
    en: 'No captions are typed here now, or not by you. Ask a facilitator to switch them on.',
  },
  cannotRecord: {
    es: 'Este servidor no puede grabar el sonido. Use otro medio, con el consentimiento de las personas.',
    en: 'This server cannot record the sound. Use another means, with people’s consent.',
  },
  notAskedToRecord: {
    es: 'Nadie ha propuesto grabar en esta sala. Pregunte primero a las personas.',
    en: 'Nobody has proposed to record this room. Ask the people first.',
  },
  recordingObjected: {
    es: 'Alguien en la sala no acepta la grabación. Hable con esa persona o no grabe.',
    en: 'Somebody in the room objects to the recording. Talk with them, or do not record.',
  },
} as const satisfies Record<string, Bilingual>
