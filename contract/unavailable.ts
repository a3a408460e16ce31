/** Said by the app itself too, where no answer came. */
export const unavailableWords = '服务暂时连不上。您写的都还在，请过一会儿再试，着急请打官方热线。'
