using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using BackPainBot.Benchmarks.Load;

namespace BackPainBot.Benchmarks.Torture;

/// <summary>A round-robin balancer before the replicas, as clinics run one: Debian's nginx with a configuration of its own, on a port of the loopback.</summary>
public sealed class Nginx : IDisposable
{
    /// <summary>The header by which it tells which replica it asked.</summary>
    public const string ReplicaHeader = "X-Replica";

    private static readonly string? Program = new[] { "/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx" }.FirstOrDefault(File.Exists);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nginx");
    private readonly Process _process;

    private Nginx(int port, IEnumerable<Uri> replicas)
    {
        Address = new Uri($"http://127.0.0.1:{port}");
        var file = Path.Combine(_folder.FullName, "nginx.conf");
        File.WriteAllText(file, Configuration(port, replicas));
        _process = Process.Start(Program!, ["-p", _folder.FullName, "-e", "error.log", "-c", file]);
    }

    /// <summary>Why there can be none; null when there can.</summary>
    public static string? Missing { get; } = Program is null ? "No nginx: install Debian's nginx-light." : null;

    public Uri Address { get; }

    /// <summary>Starts it; returns when it listens.</summary>
    public static async Task<Nginx> StartAsync(IEnumerable<Uri> replicas, CancellationToken cancellationToken)
    {
        if (Missing is not null)
        {
            throw new InvalidOperationException(Missing);
        }

        var nginx = new Nginx(Ports.Free(), replicas);
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        while (true)
        {
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, nginx.Address.Port, cancellationToken);
                return nginx;
            }
            catch (SocketException) when (!nginx._process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);
            }
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string Configuration(int port, IEnumerable<Uri> replicas) => $$"""
        daemon off;
        master_process off;
        pid nginx.pid;
        events { worker_connections 4096; }
        http {
          access_log off;
          client_body_temp_path body;
          proxy_temp_path proxy;
          fastcgi_temp_path fastcgi;
          uwsgi_temp_path uwsgi;
          scgi_temp_path scgi;
          map $http_upgrade $connection_upgrade { default upgrade; '' ''; }
          upstream replicas {
        {{string.Concat(replicas.Select(replica => string.Create(CultureInfo.InvariantCulture, $"    server {replica.Authority} max_fails=1 fail_timeout=1s;\n")))}}    keepalive 16;
          }
          server {
            listen 127.0.0.1:{{port}};
            location / {
              proxy_pass http://replicas;
              proxy_http_version 1.1;
              proxy_set_header Host $http_host;
              proxy_set_header Upgrade $http_upgrade;
              proxy_set_header Connection $connection_upgrade;
              proxy_connect_timeout 2s;
              proxy_read_timeout 1h;
              add_header {{ReplicaHeader}} $upstream_addr always;
            }
          }
        }
        """;
}
