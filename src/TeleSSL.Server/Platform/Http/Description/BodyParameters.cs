using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TeleSSL.Server.Platform.Http.Description;

/// <summary>
/// Tells the framework which bodies are parsed by hand, so that it describes them as it does those that it binds: each type as a
/// schema with a name.
/// </summary>
internal sealed class BodyParameters : IApiDescriptionProvider
{
    // After the framework's provider for endpoints.
    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        foreach (var operation in context.Results)
            if (operation.ActionDescriptor.EndpointMetadata.OfType<ApiDescription.TakenBody>().LastOrDefault() is { } body)
            {
                operation.ParameterDescriptions.Add(new ApiParameterDescription
                {
                    Name = "body",
                    Source = BindingSource.Body,
                    Type = body.Type,
                    IsRequired = true,
                });
                operation.SupportedRequestFormats.Add(new ApiRequestFormat { MediaType = body.MediaType });
            }
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
    }
}
