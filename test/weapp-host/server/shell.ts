/** The page around the mini-program: a phone's screen with title bar, the page's place, and tab bar. */
export const shellHtml = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>奥普服务</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/host/runtime.css">
</head>
<body>
<header id="host-navigation"><button id="host-back" type="button" aria-label="返回">‹</button><span id="host-title"></span></header>
<div id="host-screen"></div>
<nav id="host-tabs" hidden></nav>
<div id="host-overlays"></div>
<script src="/host/templates.js"></script>
<script src="/host/package.js"></script>
<script src="/host/runtime.js"></script>
</body>
</html>
`
