using Dapper;

namespace TeleSSL.Server.Platform.Data;

/// <summary>Named parameters for SQL that is assembled from parts.</summary>
internal sealed class Parameters(object? values = null) : DynamicParameters(values);
