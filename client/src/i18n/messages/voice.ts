/** Sound and picture: joining, speaking, interpretation, devices, muting, and what people's connections are like. */
import type { Bilingual } from '@plenaria/shared/language'

export const voiceMessages = {
  'voice.join': { es: 'Conectarse al audio', en: 'Join the sound' },
  'voice.joining': { es: 'Conectando…', en: 'Connecting…' },
  'voice.reconnecting': { es: 'Reconectando el audio…', en: 'Reconnecting the sound…' },
  'voice.none': { es: 'Este taller no tiene audio propio.', en: 'This workshop carries no sound of its own.' },
  'voice.noneShort': { es: 'Sin audio propio', en: 'No sound of its own' },
  'voice.noMeeting': {
    es: 'El enlace a la reunión aparecerá aquí cuando la secretaría lo añada.',
    en: 'The link to the meeting will be here once the secretariat adds it.',
  },
  'voice.outside': { es: 'Reunión externa', en: 'Outside meeting' },
  'voice.outsideNew': { es: 'se abre en otra pestaña', en: 'opens in a new tab' },
  'voice.speak': { es: 'Abrir el micrófono', en: 'Open the microphone' },
  'voice.speaking': { es: 'Cerrar el micrófono', en: 'Close the microphone' },
  'voice.opening': { es: 'Abriendo…', en: 'Opening…' },
  'voice.holdToTalk': { es: 'Mantener para hablar', en: 'Hold to talk' },
  'voice.holding': { es: 'Se le oye', en: 'You are heard' },
  'voice.camera': { es: 'Encender la cámara', en: 'Start the camera' },
  'voice.cameraOn': { es: 'Apagar la cámara', en: 'Stop the camera' },
  'voice.screen': { es: 'Compartir pantalla', en: 'Share the screen' },
  'voice.screenOn': { es: 'Dejar de compartir', en: 'Stop sharing' },
  'voice.more': { es: 'Más del audio', en: 'More about the sound' },
  'voice.settings': { es: 'Ajustes de audio', en: 'Sound settings' },
  'voice.voices': { es: 'Quién habla', en: 'Who speaks' },
  'voice.voicesCount': {
    es: '{count, plural, =0 {Nadie con micrófono abierto} one {1 micrófono abierto} other {# micrófonos abiertos}}',
    en: '{count, plural, =0 {No microphone is open} one {1 microphone is open} other {# microphones are open}}',
  },
  'voice.asking': {
    es: '{count, plural, one {1 persona pide el micrófono} other {# personas piden el micrófono}}',
    en: '{count, plural, one {1 person asks for the microphone} other {# people ask for the microphone}}',
  },
  'voice.boothOf': { es: 'Cabina: {language}', en: 'Booth: {language}' },
  'voice.boothOnAir': { es: 'Al aire: {language}', en: 'On air: {language}' },
  'voice.boothJoin': {
    es: 'Conéctese para oír la sala y para que le oigan.',
    en: 'Join to hear the room and to be heard.',
  },
  'voice.boothMute': {
    es: 'Está al aire sin audio: nadie le oye.',
    en: 'You are on air without sound: nobody hears you.',
  },
  'voice.boothNone': {
    es: 'Oye la sala. El micrófono se abre al tomar una cabina.',
    en: 'You hear the room. The microphone opens when you take a booth.',
  },
  'voice.boothReady': {
    es: 'Micrófono listo: nadie le oye fuera del aire.',
    en: 'Microphone ready: nobody hears you off air.',
  },
  'voice.boothHeard': { es: 'Se le oye en {language}.', en: 'You are heard in {language}.' },
  'voice.boothHeld': { es: 'Nadie le oye.', en: 'Nobody hears you.' },
  'voice.leave': { es: 'Salir del audio', en: 'Leave the sound' },

  'voice.checkTitle': { es: 'Antes de conectarse al audio', en: 'Before you join the sound' },
  'voice.checkLead': {
    es: 'Entra con el micrófono cerrado. Lo abre usted cuando le corresponda hablar.',
    en: 'You come in with the microphone closed. You open it yourself when it is your turn.',
  },
  'voice.checkMic': { es: 'Probar el micrófono', en: 'Try the microphone' },
  'voice.microphone': { es: 'Micrófono', en: 'Microphone' },
  'voice.speaker': { es: 'Altavoz o auriculares', en: 'Loudspeaker or headphones' },
  'voice.deviceNumber': { es: 'Dispositivo {number}', en: 'Device {number}' },
  'voice.deviceDefault': { es: 'El que usa el sistema', en: 'The one the system uses' },
  'voice.level': { es: 'Nivel del micrófono', en: 'Level of the microphone' },
  'voice.levelHint': {
    es: 'Hable: la barra debe moverse. Con auriculares se evita el eco.',
    en: 'Speak: the bar should move. Headphones avoid echo.',
  },
  'voice.echo': { es: 'Grabar 3 segundos y oírse', en: 'Record 3 seconds and hear yourself' },
  'voice.echoRecording': { es: 'Grabando… hable ahora', en: 'Recording… speak now' },
  'voice.echoPlaying': { es: 'Así se le oye', en: 'This is how you sound' },
  'voice.echoFailed': { es: 'No se pudo grabar en este navegador.', en: 'This browser could not record.' },
  'voice.floorBelow': { es: 'Original por debajo de la interpretación', en: 'Original below the interpretation' },
  'voice.floorBelowHint': {
    es: '0 % es solo la interpretación; 100 % deja el original como está.',
    en: '0 % is the interpretation alone; 100 % leaves the original as it is.',
  },
  'voice.pushToTalk': { es: 'Pulsar para hablar', en: 'Push to talk' },
  'voice.pushToTalkHint': {
    es: 'El micrófono solo se oye mientras mantiene la barra espaciadora o el botón.',
    en: 'The microphone is heard only while you hold the space bar or the button.',
  },
  'voice.wantsVideo': { es: 'Mostrar cámara y pantalla', en: 'Show camera and screen' },
  'voice.wantsVideoHint': {
    es: 'Sin imagen se usan muchos menos datos.',
    en: 'Without the picture far less data is used.',
  },
  'voice.quality': {
    es: 'Su conexión: {loss} % de pérdida, {roundTrip} ms de ida y vuelta',
    en: 'Your connection: {loss} % lost, {roundTrip} ms round trip',
  },

  'voice.denied': {
    es: 'El navegador no permite usar el dispositivo. Pulse el candado junto a la dirección, permítalo y vuelva a intentarlo.',
    en: 'The browser does not allow the device. Press the lock beside the address, allow it, and try again.',
  },
  'voice.insecure': {
    es: 'El navegador solo da el micrófono a páginas seguras. Pida a la secretaría la dirección que empieza por https.',
    en: 'Browsers give the microphone to secure pages alone. Ask the secretariat for the address that begins with https.',
  },
  'voice.absent': {
    es: 'No se encontró el dispositivo. Conéctelo o elija otro en los ajustes de audio.',
    en: 'The device was not found. Plug it in, or choose another in the sound settings.',
  },
  'voice.busy': {
    es: 'Otro programa usa el dispositivo. Ciérrelo y vuelva a intentarlo.',
    en: 'Another program uses the device. Close it and try again.',
  },
  'voice.notYours': {
    es: 'Ya no le corresponde aquí, y se ha cerrado.',
    en: 'It is no longer yours here, and was closed.',
  },
  'voice.elsewhere': {
    es: 'Lo abrió en otra página: aquí se ha cerrado.',
    en: 'You opened it on another page: it was closed here.',
  },
  'voice.heardElsewhere': {
    es: 'El sonido sigue en otra página suya.',
    en: 'The sound goes on in another page of yours.',
  },
  'voice.lost': { es: 'La conexión se perdió y se abre de nuevo.', en: 'The connection was lost and opens again.' },
  'voice.blocked': {
    es: 'El sonido no atraviesa esta red. Se sigue intentando; los textos funcionan igual.',
    en: 'Sound does not get through this network. It is tried on; the texts work all the same.',
  },
  'voice.blockedHelp': {
    es: 'Pruebe otra red, o use la reunión externa si la hay.',
    en: 'Try another network, or use the outside meeting if there is one.',
  },
  'voice.needsPress': {
    es: 'El navegador espera una pulsación para sonar.',
    en: 'The browser waits for a press to play.',
  },
  'voice.press': { es: 'Oír', en: 'Hear' },
  'voice.spared': {
    es: 'Conexión débil: se quita la imagen para que llegue el sonido.',
    en: 'Weak connection: the picture is left out so that the sound gets through.',
  },
  'voice.mutedBy': { es: '{name} cerró su micrófono a las {time}.', en: '{name} closed your microphone at {time}.' },
  'voice.mutedBySomebody': { es: 'Se cerró su micrófono a las {time}.', en: 'Your microphone was closed at {time}.' },
  'voice.ask': { es: 'Pedir el micrófono', en: 'Ask for the microphone' },
  'voice.asked': {
    es: 'Lo ha pedido. Quien conduce la sala lo ve.',
    en: 'You have asked. Whoever leads the room sees it.',
  },

  'voice.nobody': { es: 'Nadie tiene el micrófono abierto.', en: 'Nobody has the microphone open.' },
  'voice.talks': { es: 'habla', en: 'talks' },
  'voice.into': { es: 'interpreta al {language}', en: 'interprets into {language}' },
  'voice.showsScreen': { es: 'comparte pantalla', en: 'shares the screen' },
  'voice.showsCamera': { es: 'con cámara', en: 'with camera' },
  'voice.mute': { es: 'Cerrar el micrófono de {name}', en: 'Close the microphone of {name}' },
  'voice.muteShort': { es: 'Cerrar', en: 'Close' },
  'voice.muteOthers': { es: 'Cerrar los demás micrófonos', en: 'Close all other microphones' },
  'voice.muted': { es: 'Micrófonos cerrados', en: 'Closed microphones' },
  'voice.mutedLine': { es: 'por {name}, {time}', en: 'by {name}, {time}' },
  'voice.asks': { es: 'pide el micrófono', en: 'asks for the microphone' },
  'voice.giveBack': { es: 'Devolver el micrófono a {name}', en: 'Give the microphone back to {name}' },
  'voice.giveBackShort': { es: 'Devolver', en: 'Give back' },

  'voice.pictureOf': { es: 'Pantalla de {name}', en: 'Screen of {name}' },
  'voice.cameraOf': { es: 'Cámara de {name}', en: 'Camera of {name}' },
  'voice.enlarge': { es: 'Pantalla completa', en: 'Full screen' },
  'voice.youShare': { es: 'Está compartiendo su pantalla.', en: 'You are sharing your screen.' },

  'voice.connected': {
    es: '{count, plural, one {1 persona con audio} other {# personas con audio}}',
    en: '{count, plural, one {1 person with sound} other {# people with sound}}',
  },
  'voice.hearBadly': {
    es: '{count, plural, one {1 persona oye mal} other {# personas oyen mal}}',
    en: '{count, plural, one {1 person hears badly} other {# people hear badly}}',
  },
  'voice.plenary': { es: 'Plenario', en: 'Plenary' },
  'voice.good': { es: 'bien', en: 'good' },
  'voice.fair': { es: 'regular', en: 'fair' },
  'voice.bad': { es: 'mal', en: 'bad' },
  'voice.measured': { es: '{loss} % perdido · {roundTrip} ms', en: '{loss} % lost · {roundTrip} ms' },
  'voice.hears': { es: 'oye {language}', en: 'hears {language}' },
} satisfies Record<string, Bilingual>
