{{- define "homeward.service" }}
---
apiVersion: v1
kind: Service
metadata:
  name: {{ .root.Release.Name }}-{{ .name }}
  labels: {{ include "homeward.meta" . | nindent 4 }}
spec:
  selector: {{ include "homeward.labels" . | nindent 4 }}
  ports: [{ name: http, port: 4000, targetPort: http }{{ with .metricsPort }}, { name: metrics, port: {{ . }}, targetPort: metrics }{{ end }}]
{{- end }}

{{- /* One at a time, where there is more than one: a budget over a single pod would only block a node's drain. */}}
{{- define "homeward.budget" }}
{{- if gt (int .replicas) 1 }}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ .root.Release.Name }}-{{ .name }}
  labels: {{ include "homeward.meta" . | nindent 4 }}
spec:
  maxUnavailable: 1
  selector: { matchLabels: {{ include "homeward.selector" . }} }
{{- end }}
{{- end }}
