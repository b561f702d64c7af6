#!/bin/bash
# Is the service in this container ready? Needs nothing but bash, so the image needs no HTTP client.
set -u
exec 3<>"/dev/tcp/127.0.0.1/${SERVER_PORT:-8080}" || exit 1
printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 4 status <&3 || exit 1
[[ $status == HTTP/1.?" 200"* ]]
