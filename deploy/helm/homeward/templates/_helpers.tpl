{{- define "homeward.labels" -}}
app.kubernetes.io/name: homeward
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .name }}
{{- end }}

{{- define "homeward.selector" -}}
{{ include "homeward.labels" . | fromYaml | toJson }}
{{- end }}

{{- define "homeward.meta" -}}
{{ include "homeward.labels" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ .root.Chart.Name }}-{{ .root.Chart.Version }}
{{- end }}

{{- define "homeward.image" -}}
{{ .root.Values.image.registry }}/{{ .name }}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}
{{- end }}

{{- define "homeward.podSecurity" -}}
automountServiceAccountToken: false
{{- with .Values.image.pullSecrets }}
imagePullSecrets: {{ toYaml . | nindent 2 }}
{{- end }}
securityContext: { runAsNonRoot: true, runAsUser: 1000, runAsGroup: 1000, fsGroup: 1000, seccompProfile: { type: RuntimeDefault } }
{{- end }}

{{- define "homeward.containerSecurity" -}}
securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL] } }
{{- end }}

{{- define "homeward.probes" -}}
startupProbe: { httpGet: { path: /health/live, port: http }, periodSeconds: 2, failureThreshold: 60 }
livenessProbe: { httpGet: { path: /health/live, port: http }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 6 }
readinessProbe: { httpGet: { path: /health/serving, port: http }, periodSeconds: 5, timeoutSeconds: 5 }
{{- end }}

{{- define "homeward.postgresUrl" -}}
postgresql://{{ .role }}@{{ .root.Values.postgres.host }}:{{ .root.Values.postgres.port }}/{{ .database }}{{ with .root.Values.postgres.parameters }}?{{ . }}{{ end }}
{{- end }}

{{- /* .user: who signs in. */}}
{{- define "homeward.kafkaEnv" -}}
{{- with .root.Values.kafka }}
{{- if hasKey . "username" }}
{{- fail "kafka.username is no longer read: each service has a user of its own (kafka.userPrefix), see docs/operations/upgrade.md" }}
{{- end }}
{{- if and .users (ne .saslMechanism "scram-sha-512") }}
{{- fail "kafka.users makes users for scram-sha-512: set kafka.saslMechanism to it, or kafka.users to false" }}
{{- end }}
- { name: KAFKA_BROKERS, value: {{ join "," .brokers | quote }} }
- { name: LOG_RETENTION_DAYS, value: {{ .retentionDays | quote }} }
{{- if .ssl }}
- { name: KAFKA_SSL, value: "1" }
{{- end }}
{{- if .saslMechanism }}
- { name: KAFKA_SASL_MECHANISM, value: {{ .saslMechanism | quote }} }
- { name: KAFKA_USERNAME, value: {{ $.user | quote }} }
- { name: KAFKA_PASSWORD_FILE, value: /run/secrets/kafka_password }
{{- end }}
{{- end }}
{{- end }}

{{- define "homeward.commonEnv" -}}
- { name: LOG_LEVEL, value: {{ .Values.logLevel | quote }} }
- { name: OIDC_ISSUER, value: {{ .Values.issuer.url | quote }} }
- { name: OIDC_JWKS_URL, value: {{ .Values.issuer.jwksUrl | quote }} }
{{- with .Values.tracing.endpoint }}
- { name: OTEL_EXPORTER_OTLP_ENDPOINT, value: {{ . | quote }} }
{{- end }}
{{- $addresses := dict }}
{{- range $name, $_ := .Values.services }}
{{- $_ := set $addresses $name (printf "http://%s-%s:4000" $.Release.Name $name) }}
{{- end }}
- { name: SERVICES, value: {{ toJson $addresses | quote }} }
{{- end }}
