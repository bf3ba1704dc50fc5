/*
 * Says so where Excel shows the pane in Internet Explorer's engine or the old Edge's, which cannot run the rest.
 * Plain ECMAScript 5, and a file of its own because the Content-Security-Policy allows no script inside the page.
 */
/* global window, document */
(function () {
  var agent = window.navigator.userAgent;
  if (agent.indexOf('Trident') === -1 && agent.indexOf('Edge/') === -1) return;
  var notice = document.getElementById('too-old');
  if (!notice) return;
  notice.removeAttribute('hidden');
  // That it has not started needs no other reason.
  document.getElementById('root').textContent = '';
})();
